package org.demarche.scene;

import java.util.Locale;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.time.TimeRange;

/// What a mark stands for: a locator, looked up in the current dataset when it is needed.
public sealed interface MarkRef {
  /// Names what the mark stands for among those of its kind.
  String id();

  record OfEvent(EventId event) implements MarkRef {
    @Override
    public String id() {
      return event.value();
    }
  }

  /// Events drawn as one counted mark.
  ///
  /// @param lane key of the lane it stands in
  /// @param range from the first event's start to the last one's end
  /// @param count how many
  record OfCluster(String lane, TimeRange range, int count) implements MarkRef {
    @Override
    public String id() {
      return lane + "@" + range.start();
    }
  }

  /// The arc between the selected event and one other.
  ///
  /// @param other the event at the other end
  /// @param outwards whether the selected event bears on the other
  record OfRelation(EventId other, Relation.Type type, boolean outwards) implements MarkRef {
    @Override
    public String id() {
      return other.value();
    }
  }

  /// All arcs of one type that lead away from the selected event, or to it.
  ///
  /// @param count how many
  record OfRelations(Relation.Type type, boolean outwards, int count) implements MarkRef {
    @Override
    public String id() {
      return type.name().toLowerCase(Locale.ROOT) + (outwards ? ">" : "<");
    }
  }

  /// A lane's label.
  record OfLane(String lane) implements MarkRef {
    @Override
    public String id() {
      return lane;
    }
  }

  /// The matching events that lie beyond the picture, on one side of it.
  ///
  /// @param earlier whether before it
  record OfOutside(boolean earlier) implements MarkRef {
    @Override
    public String id() {
      return earlier ? "earlier" : "later";
    }
  }

  /// Lanes that are not in view.
  record OfMoreLanes(Where where) implements MarkRef {
    /// Which of them.
    public enum Where {
      ABOVE,
      BELOW,
      /// Those that the user has hidden.
      HIDDEN
    }

    @Override
    public String id() {
      return where.name().toLowerCase(Locale.ROOT);
    }
  }

  record OfActor(ActorId actor) implements MarkRef {
    @Override
    public String id() {
      return actor.value();
    }
  }

  /// A part of a page that is read from beginning to end, for formats that tell such parts to those
  /// who hear a page; others draw its marks and nothing more.
  ///
  /// @param text all of it, whatever the lines it is set in
  record OfPassage(Part part, String text) implements MarkRef {
    /// What it is on the page.
    public enum Part {
      /// What the whole is called.
      TITLE,
      /// What stands above a list, or another section.
      HEADING,
      PARAGRAPH,
      /// One of a list; those that follow one another are one list.
      ENTRY,
      /// What each page repeats, such as its number; not read at all.
      FURNITURE
    }

    @Override
    public String id() {
      return text;
    }
  }
}
