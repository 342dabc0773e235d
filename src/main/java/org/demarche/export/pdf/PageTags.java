package org.demarche.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.jspecify.annotations.Nullable;

/// What a page says, in the order in which it is read: its passages from the top down, and where
/// its timeline stands, first what lies between the marks, then lane by lane the lane's name and a
/// list of its events. What is only to be looked at is not in it.
///
/// Marks are drawn from back to front, so lanes and events are put together at the end.
final class PageTags {
  private static final String HEADING = "H2";

  private final String description;
  private final Tag section = new Tag("Sect");

  /// Innermost first; null for a group that is not read.
  private final Deque<Owner> owners = new ArrayDeque<>();

  private final List<Placed> entries = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Landmark> headings = new ArrayList<>();
  private int clips;

  /// The passage around the current mark, and how much of it is drawn.
  private String passage = "";

  private int read;

  /// What the page calls itself.
  private @Nullable String name;

  private @Nullable Tag timeline;
  private @Nullable Tag figure;

  /// What the marks of a group belong to.
  ///
  /// @param texts where texts belong, or null where they are not read
  /// @param shapes the same of all other marks
  record Owner(@Nullable Tag texts, @Nullable Tag shapes) {
    private static final Owner NOBODY = new Owner(null, null);
  }

  /// An entry of a lane's list.
  private record Placed(Tag entry, double middle) {}

  /// A lane that is named on the page.
  ///
  /// @param place all of the lane, from its top to its bottom
  /// @param facts what is told below its name
  private record Lane(String name, Rect place, Tag heading, Tag facts) {
    /// Whether a line is of the name, which may be cut short.
    boolean isNamed(String line) {
      return name.contains(line.replace("…", ""));
    }
  }

  /// A place that one may want to find.
  record Landmark(String name, double top) {}

  /// @param description what the timeline shows, in a sentence
  PageTags(String description) {
    this.description = description;
  }

  /// Whether a line of text does not run on into the next one of its passage, as a long address
  /// does.
  boolean isFollowedBySpace(String line) {
    String text = passage;
    String plain = line.replaceAll("[\\u200E\\u200F]", "");
    int at = read;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (!text.startsWith(plain, at)) {
      return true;
    }
    read = at + plain.length();
    return read == text.length() || Character.isWhitespace(text.charAt(read));
  }

  void beginClip() {
    clips++;
  }

  void endClip() {
    clips--;
  }

  void beginGroup(Mark.Group group) {
    Owner around = owners.peek();
    owners.push(around == null ? owner(group) : around);
  }

  void endGroup() {
    owners.pop();
    if (owners.isEmpty()) {
      passage = "";
      read = 0;
    }
  }

  /// The marks that follow, up to the matching [#endGroup], belong to a link.
  Tag beginLink() {
    Owner around = owners.peek();
    Tag outer = around == null || around.texts() == null ? section : around.texts();
    Tag link = new Tag("Link", outer.instead());
    outer.add(link);
    owners.push(new Owner(link, around == null || around.shapes() == null ? null : link));
    return link;
  }

  /// What a text belongs to; null where it is not read.
  @Nullable Tag ofText(Mark.Label label) {
    Owner owner = owners.peek();
    if (owner != null) {
      Tag texts = owner.texts();
      if (texts != null && texts.type().equals(HEADING)) {
        Lane lane = lanes.isEmpty() ? null : lanes.getLast();
        if (lane != null && texts == lane.heading()) {
          return lane.isNamed(label.text()) ? texts : lane.facts();
        }
        if (texts.parts().isEmpty()) {
          headings.add(new Landmark(passage, label.baseline() - label.style().size()));
        }
      }
      return texts;
    }
    return clips > 0 ? figure() : section.grow("P");
  }

  /// The same of any other mark.
  @Nullable Tag ofShape() {
    Owner owner = owners.peek();
    return owner == null ? null : owner.shapes();
  }

  private Owner owner(Mark.Group group) {
    return switch (group.ref()) {
      case MarkRef.OfPassage(MarkRef.OfPassage.Part part, String text) -> {
        passage = text;
        read = 0;
        if (part == MarkRef.OfPassage.Part.FURNITURE) {
          name = text;
        }
        yield passage(part);
      }
      case MarkRef.OfLane _ -> lane(group);
      case MarkRef.OfEvent _,
          MarkRef.OfCluster _,
          MarkRef.OfOutside _,
          MarkRef.OfMoreLanes _,
          MarkRef.OfRelation _,
          MarkRef.OfRelations _,
          MarkRef.OfActor _ ->
          entry(group);
    };
  }

  private Owner passage(MarkRef.OfPassage.Part part) {
    return switch (part) {
      case TITLE -> new Owner(section.grow("H1"), null);
      case HEADING -> new Owner(section.grow(HEADING), null);
      case PARAGRAPH -> new Owner(section.grow("P"), null);
      case ENTRY -> new Owner(list().grow("LI").grow("LBody"), null);
      case FURNITURE -> Owner.NOBODY;
    };
  }

  /// The list that an entry goes on, or begins.
  private Tag list() {
    return !section.parts().isEmpty()
            && section.parts().getLast() instanceof Tag last
            && last.type().equals("L")
        ? last
        : section.grow("L");
  }

  private Owner lane(Mark.Group group) {
    timeline();
    Tag heading = new Tag(HEADING);
    lanes.add(new Lane(group.title(), group.hit(), heading, new Tag("P")));
    return new Owner(heading, null);
  }

  private Owner entry(Mark.Group group) {
    timeline();
    Tag entry = new Tag("LI");
    Tag body = new Tag("LBody", group.title().isEmpty() ? null : group.title());
    entry.add(body);
    entries.add(new Placed(entry, group.hit().y() + group.hit().height() / 2));
    return new Owner(body, body);
  }

  private Tag timeline() {
    Tag known = timeline;
    if (known == null) {
      known = section.grow("Sect");
      timeline = known;
    }
    return known;
  }

  private Tag figure() {
    Tag known = figure;
    if (known == null) {
      known = new Tag("Figure", description);
      figure = known;
      timeline();
    }
    return known;
  }

  /// The lanes from the top down.
  private List<Lane> lanes() {
    return lanes.stream().sorted(Comparator.comparingDouble(lane -> lane.place().y())).toList();
  }

  /// What the page calls itself, such as 'Page 2 of 3', or else what its scene is called.
  String name(String title) {
    String own = name;
    return own == null ? title : own;
  }

  /// Lanes and headings from the top down.
  List<Landmark> landmarks() {
    return Stream.concat(
            lanes.stream().map(lane -> new Landmark(lane.name(), lane.place().y())),
            headings.stream())
        .sorted(Comparator.comparingDouble(Landmark::top))
        .toList();
  }

  /// All that the page says, once all of it is drawn.
  Tag finished() {
    Tag known = timeline;
    if (known != null) {
      if (figure != null) {
        known.add(figure);
      }
      List<Placed> left = new ArrayList<>(entries);
      List<Tag> named = new ArrayList<>();
      for (Lane lane : lanes()) {
        named.add(lane.heading());
        if (!lane.facts().parts().isEmpty()) {
          named.add(lane.facts());
        }
        List<Placed> own =
            left.stream()
                .filter(
                    entry ->
                        lane.place().y() <= entry.middle()
                            && entry.middle() < lane.place().bottom())
                .toList();
        left.removeAll(own);
        list(own, named);
      }
      List<Tag> nameless = new ArrayList<>();
      list(left, nameless);
      nameless.forEach(known::add);
      named.forEach(known::add);
    }
    return section;
  }

  private static void list(List<Placed> entries, List<Tag> out) {
    if (!entries.isEmpty()) {
      Tag list = new Tag("L");
      entries.forEach(entry -> list.add(entry.entry()));
      out.add(list);
    }
  }
}
