package org.demarche.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Relation;
import org.demarche.model.VocabularyWords;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.time.Doubt;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Explains the signs that a picture uses, and only those: the kinds of event by glyph and colour,
/// and the ways in which a date may not be exactly known.
public final class Legend {
  private static final double PAD = 12;
  private static final double SAMPLE = 44;

  /// An arc on both sides of its word, with what is at its ends.
  private static final double RELATION = 72;

  private static final double GLYPH_SAMPLE = 20;

  private final List<LegendEntry> kinds = new ArrayList<>();
  private final List<LegendEntry> signs = new ArrayList<>();
  private final List<LegendEntry> relations = new ArrayList<>();

  /// A sign of the timeline, to be shown by itself.
  ///
  /// @param key the same for the same sign, whatever it is said to mean
  /// @param text what it means
  /// @param width of its drawing, in pixels; it is [#HEIGHT] high
  /// @param marks its drawing, from 0 rightwards and downwards
  public record Sign(String key, String text, double width, List<Mark> marks) {
    public static final double HEIGHT = LegendEntry.ROW;

    public Sign {
      marks = List.copyOf(marks);
    }
  }

  private final Words words;

  private Legend(Words words) {
    this.words = words;
  }

  /// The legend of all events of a frame that match, as a picture of its own.
  ///
  /// @param width of the picture; its height is what the legend needs
  public static Scene scene(Words words, Frame frame, double width) {
    List<Mark> marks = new ArrayList<>();
    Rect area = new Rect(PAD, PAD, width - 2 * PAD, 0);
    double height =
        of(words, frame.table(), frame.match().toArray(), frame.layout())
            .draw(area, frame.metrics(), marks);
    return new Scene(
        new Size(width, height + 2 * PAD), words.say("picture.legend"), words.locale(), marks);
  }

  /// The legend of some of a table's events.
  ///
  /// @param layout by which they are drawn, or counted
  public static Legend of(Words words, EventTable table, int[] ordinals, TimelineLayout layout) {
    Legend legend = new Legend(words);
    legend.events(table, ordinals, layout);
    legend.counts(layout);
    return legend;
  }

  /// The signs that are in view.
  static Legend inView(Words words, Stage stage) {
    Legend legend = new Legend(words);
    SignsInView seen = SignsInView.of(stage);
    legend.events(
        stage.frame().table(),
        seen.events().stream().mapToInt(Integer::intValue).toArray(),
        stage.frame().layout());
    if (seen.counted()) {
      legend.counted();
    }
    if (seen.ridges()) {
      legend.ridge(Math.max(1, stage.frame().layout().ridgeTop()));
    }
    legend.states(seen.states());
    legend.relations(seen.relations(), stage.frame().metrics());
    return legend;
  }

  /// The signs that a mark bears.
  static Legend ofMark(Words words, Stage stage, MarkRef mark) {
    Legend legend = new Legend(words);
    TimelineLayout layout = stage.frame().layout();
    switch (mark) {
      case MarkRef.OfEvent(EventId event) -> {
        int ordinal = stage.frame().dataset().ordinal(event);
        if (ordinal >= 0) {
          legend.events(stage.frame().table(), new int[] {ordinal}, layout);
        }
      }
      case MarkRef.OfCluster cluster when SignsInView.isRidge(stage, cluster) ->
          legend.ridge(Math.max(1, layout.ridgeTop()));
      case MarkRef.OfCluster _ -> legend.counted();
      default -> {}
    }
    legend.states(SignsInView.states(stage, mark));
    legend.relations(SignsInView.relations(stage, mark), stage.frame().metrics());
    return legend;
  }

  private void events(EventTable table, int[] ordinals, TimelineLayout layout) {
    Set<Kind> used = new LinkedHashSet<>();
    Set<Doubt> doubts = new LinkedHashSet<>();
    boolean lasting = false;
    boolean shared = false;
    for (int ordinal : ordinals) {
      used.add(table.kind(ordinal));
      for (Doubt doubt : Doubt.values()) {
        if (table.hasDoubt(ordinal, doubt)) {
          doubts.add(doubt);
        }
      }
      lasting |= table.isRange(ordinal);
      shared |= !ConnectorLayer.reached(layout, ordinal).isEmpty();
    }
    kinds(used);
    if (lasting) {
      lasting();
    }
    for (Doubt doubt : Doubt.values()) {
      if (doubts.contains(doubt)) {
        doubt(doubt);
      }
    }
    if (shared) {
      shared();
    }
  }

  private void counts(TimelineLayout layout) {
    if (layout.counts()) {
      counted();
    }
    if (layout.ridgeTop() > 1) {
      ridge(layout.ridgeTop());
    }
  }

  /// All signs that there are, for some kinds of event.
  ///
  /// @param most the count at which a ridge is as high as can be
  public static Legend whole(Words words, Collection<Kind> kinds, int most, TextMetrics metrics) {
    Legend legend = new Legend(words);
    legend.kinds(kinds);
    legend.lasting();
    for (Doubt doubt : Doubt.values()) {
      legend.doubt(doubt);
    }
    legend.shared();
    legend.counted();
    legend.ridge(most);
    legend.states(EnumSet.allOf(StateSign.class));
    legend.relations(EnumSet.allOf(Relation.Type.class), metrics);
    return legend;
  }

  /// The kinds of event, by family and name.
  public List<Sign> kinds() {
    return kinds.stream().map(Legend::sign).toList();
  }

  /// The other signs, in the order in which they are always told.
  public List<Sign> signs() {
    return signs.stream().map(Legend::sign).toList();
  }

  /// How events bear on each other, in the order in which they are always told.
  public List<Sign> relations() {
    return relations.stream().map(Legend::sign).toList();
  }

  private static Sign sign(LegendEntry entry) {
    List<Mark> marks = new ArrayList<>();
    entry.sample().accept(marks);
    return new Sign(
        entry.key(),
        entry.text(),
        entry.sampleWidth(),
        marks.stream().map(mark -> Translated.by(mark, 0, LegendEntry.ROW / 2)).toList());
  }

  private void states(Set<StateSign> states) {
    for (StateSign state : StateSign.values()) {
      if (states.contains(state)) {
        sign("state " + state, words.one("picture.sign.state", state), state::draw);
      }
    }
  }

  private void relations(Set<Relation.Type> types, TextMetrics metrics) {
    for (Relation.Type type : Relation.Type.values()) {
      if (types.contains(type)) {
        String word = words.one("picture.relation", type);
        double width = metrics.width(word, Styles.SMALL) + RELATION;
        relations.add(
            new LegendEntry(
                "relation " + type,
                words.one("picture.sign.relation", type),
                width,
                out -> StateSign.relation(type, word, width, out)));
      }
    }
  }

  private void kinds(Collection<Kind> used) {
    used.stream()
        .sorted(
            Comparator.comparing(Kind::family)
                .thenComparing(kind -> VocabularyWords.label(words, kind)))
        .forEach(this::kind);
  }

  private void kind(Kind kind) {
    ColourRole role = Styles.role(kind.family());
    kinds.add(
        new LegendEntry(
            "kind " + kind.id(),
            VocabularyWords.label(words, kind),
            GLYPH_SAMPLE,
            out ->
                out.add(
                    new Mark.Shape(
                        Glyphs.path(kind.glyph(), 6, 0, 5.5), Ink.of(role), null, Styles.HAIR))));
  }

  private void sign(String key, String text, Consumer<List<Mark>> sample) {
    signs.add(new LegendEntry(key, text, SAMPLE, sample));
  }

  private static SpanPen pen(List<Mark> out) {
    return new SpanPen(ColourRole.CONTEXT, 0, out);
  }

  private static Mark dot(double x, Stroke stroke) {
    return new Mark.Shape(Path.circle(x, 0, 3.5), Ink.of(ColourRole.CONTEXT), null, stroke);
  }

  private void lasting() {
    sign("lasting", words.say("picture.sign.lasting"), out -> pen(out).solid(2, 34));
  }

  private void shared() {
    sign(
        "shared",
        words.say("picture.sign.shared"),
        out -> {
          out.add(new Mark.Line(18, -8, 18, 0, new Ink(ColourRole.AXIS, 0.28), Styles.HAIR));
          out.add(
              new Mark.Shape(
                  Path.circle(18, 0, ConnectorLayer.DOT),
                  Ink.of(ColourRole.CONTEXT),
                  null,
                  Styles.HAIR));
        });
  }

  private void counted() {
    sign(
        "counted",
        words.say("picture.sign.counted"),
        out -> ClusterLayer.pill(new Rect(6, -8.5, 27, 17), words.number(12), out));
  }

  /// A step for each power of ten that a ridge may show.
  private void ridge(int most) {
    List<Integer> counts = new ArrayList<>();
    for (int count = 1; count <= most && counts.size() < 6; count *= 10) {
      counts.add(count);
    }
    List<String> steps = counts.stream().map(count -> words.number(count)).toList();
    sign(
        "ridge",
        words.say("picture.sign.ridge", Lists.plain(words, steps)),
        out -> RidgeLayer.sample(counts, most, new Rect(2, -9, 36, 18), out));
  }

  private void doubt(Doubt doubt) {
    String text = words.one("picture.doubt", doubt);
    String key = "doubt " + doubt;
    switch (doubt) {
      case IMPRECISE ->
          sign(
              key,
              text,
              out -> {
                pen(out).line(2, 34, false);
                pen(out).bracket(2, 1);
                pen(out).bracket(34, -1);
              });
      case APPROXIMATE ->
          sign(
              key,
              text,
              out -> {
                out.add(
                    new Mark.Shape(
                        Path.circle(6, 0, 7),
                        new Ink(ColourRole.CONTEXT, 0.22),
                        null,
                        Styles.HAIR));
                out.add(dot(6, Styles.HAIR));
                pen(out).about(15, 38);
              });
      case UNCERTAIN ->
          sign(
              key,
              text,
              out -> {
                out.add(
                    new Mark.Shape(
                        Path.circle(6, 0, 6.8), null, Ink.of(ColourRole.CONTEXT), GlyphMarks.RING));
                out.add(dot(6, Styles.HAIR));
                pen(out).line(17, 38, true);
              });
      case DISPUTED ->
          sign(
              key,
              text,
              out -> {
                out.add(dot(6, Styles.HAIR));
                out.add(new Mark.Line(11, 0, 28, 0, new Ink(ColourRole.CONTEXT, 0.6), Styles.DOTS));
                out.add(
                    new Mark.Shape(
                        Path.circle(32, 0, 3.3),
                        Ink.of(ColourRole.PANEL),
                        Ink.of(ColourRole.CONTEXT),
                        Styles.THIN));
              });
      case OPEN ->
          sign(key, text, out -> pen(out).tail(2, 32, new SpanPen.Tail(1, false, true, false)));
      case UNKNOWN ->
          sign(key, text, out -> pen(out).tail(2, 32, new SpanPen.Tail(1, true, true, false)));
    }
  }

  public boolean isEmpty() {
    return kinds.isEmpty();
  }

  /// Draws the legend in columns, kinds first.
  ///
  /// @param area its top left corner and width
  /// @return how high it is
  public double draw(Rect area, TextMetrics metrics, List<Mark> out) {
    double height = LegendColumns.draw(words, kinds, area, metrics, out);
    if (signs.isEmpty()) {
      return height;
    }
    double gap = 10;
    Rect below = new Rect(area.x(), area.y() + height + gap, area.width(), 0);
    return height + gap + LegendColumns.draw(words, signs, below, metrics, out);
  }
}
