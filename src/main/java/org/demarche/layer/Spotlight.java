package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Captions;
import org.demarche.layout.Cutting;
import org.demarche.layout.LabelForm;
import org.demarche.layout.LabelPlacer;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;

/// The selected event as it stands out: with its whole title where there is room for it. An event
/// that is counted in a cluster is drawn beside it; one that the filter hides is drawn in its
/// lane's rail, and says so.
///
/// @param event where it stands
/// @param state why it stands there
/// @param plate behind its text, over whatever is there; or its own room where it has its own row
record Spotlight(DrawnEvent event, State state, Rect plate) {
  private static final double PAD = 5;

  /// So many rows below its glyph, or above, the text may stand: it is read as the glyph's own only
  /// as long as it is next to it.
  private static final double[] ADJACENT = {1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, -3};

  /// Which parts of the text may stand before the glyph then.
  private static final double[] ALONG = {0, 1, 0.25, 0.75};

  private static final double HEIGHT = 20;

  /// How far a shortened plate keeps from what it must not cover.
  private static final double CLEAR = 3;

  /// No title is cut shorter than this; that the filter hides an event is never cut off.
  private static final double LEAST = 86;

  /// How the layout has the selected event.
  enum State {
    /// In its own row with its text.
    IN_ROW,
    /// Over other things: counted in a cluster, or without room for its text.
    AFLOAT,
    /// Not kept by the filter.
    HIDDEN
  }

  /// The selected event, unless nothing is selected or its time is out of view.
  static Optional<Spotlight> of(Ground ground, int ordinal) {
    return of(ground, ordinal, List.of());
  }

  /// @param others keep clear of these too
  static Optional<Spotlight> of(Ground ground, int ordinal, List<Spotlight> others) {
    if (ordinal < 0) {
      return Optional.empty();
    }
    List<Rect> taken = others.stream().map(Spotlight::plate).toList();
    Optional<DrawnEvent> drawn = ground.drawn(ordinal);
    if (drawn.isPresent()) {
      boolean whole = isWhole(ground, drawn.get());
      return Optional.of(
          whole ? inRow(drawn.get()) : afloat(ground, drawn.get(), State.AFLOAT, taken));
    }
    return ground
        .standing(ordinal)
        .filter(event -> isInView(ground, event))
        .map(event -> afloat(ground, event, state(ground, ordinal), taken));
  }

  /// Whether all of its title can be read where it stands.
  private static boolean isWhole(Ground ground, DrawnEvent drawn) {
    String title =
        Captions.whole(ground.frame().layout(), drawn.ordinal(), ground.frame().metrics());
    return drawn.item().form() == LabelForm.CARD || drawn.caption().said().equals(title);
  }

  private static State state(Ground ground, int ordinal) {
    return ground.frame().match().contains(ordinal) ? State.AFLOAT : State.HIDDEN;
  }

  private static boolean isInView(Ground ground, DrawnEvent event) {
    Rect plot = ground.plot();
    return event.right() >= plot.x() && event.left() <= plot.right();
  }

  private static Spotlight inRow(DrawnEvent drawn) {
    return new Spotlight(drawn, State.IN_ROW, drawn.captionArea());
  }

  private static Spotlight afloat(Ground ground, DrawnEvent drawn, State state, List<Rect> taken) {
    EventTable table = ground.frame().table();
    TextMetrics metrics = ground.frame().metrics();
    TextStyle style = Anatomy.titleStyle(table.significance(drawn.ordinal()));
    String own = Captions.whole(ground.frame().layout(), drawn.ordinal(), metrics);
    String title =
        state == State.HIDDEN ? ground.words().say("picture.hidden-by-filter", own) : own;
    double whole = metrics.width(title, style);
    double most = ground.plot().width() - 4 * PAD;
    double least = state == State.HIDDEN ? whole : LEAST;
    double wanted = Math.min(whole, most);
    Optional<Rect> uncovering =
        uncovering(ground, drawn, wanted, state == State.HIDDEN ? least : wanted, taken);
    if (state == State.HIDDEN && uncovering.isEmpty()) {
      // What matches comes first.
      DrawnEvent bare = drawn.withCaption(drawn.caption().without());
      return new Spotlight(bare, state, bare.captionArea());
    }
    Rect plate = uncovering.orElseGet(() -> covering(ground, drawn, wanted, least, taken));
    double room = plate.width() - 2 * PAD;
    String text = whole <= room ? title : Cutting.cut(title, style, room, metrics);
    DrawnEvent.Caption caption =
        new DrawnEvent.Caption(
            text,
            style,
            plate.x() + PAD,
            plate.y() + plate.height() / 2,
            metrics.width(text, style),
            1);
    return new Spotlight(drawn.withCaption(caption), state, plate);
  }

  /// Right of the glyph, or left of it, or above or below: where it covers nothing.
  ///
  /// @param least no text is cut shorter than this
  private static Optional<Rect> uncovering(
      Ground ground, DrawnEvent drawn, double textWidth, double least, List<Rect> taken) {
    List<Rect> places = places(ground.plot(), drawn, textWidth + 2 * PAD);
    List<Rect> clear = Stream.concat(taken.stream(), ground.laneLines().stream()).toList();
    List<Rect> obstacles = ground.obstacles(drawn.ordinal());
    return free(ground, places, obstacles, clear)
        .or(() -> free(ground, places, obstacles, taken))
        .or(() -> free(ground, shortened(places, obstacles, least), obstacles, taken));
  }

  /// Where it covers text alone, which makes way, so that what is drawn can still be clicked; else
  /// cut off before the next thing that is drawn; else where it covers the fewest.
  private static Rect covering(
      Ground ground, DrawnEvent drawn, double textWidth, double least, List<Rect> taken) {
    List<Rect> places = places(ground.plot(), drawn, textWidth + 2 * PAD);
    List<Rect> targets = ground.targets(drawn.ordinal());
    return free(ground, places, targets, taken)
        .or(() -> free(ground, shortened(places, targets, least), targets, taken))
        .or(() -> places.stream().min(leastInTheWay(ground.plot(), targets)))
        .orElseThrow();
  }

  private static Optional<Rect> free(
      Ground ground, List<Rect> places, List<Rect> obstacles, List<Rect> taken) {
    List<Rect> kept = Stream.concat(obstacles.stream(), taken.stream()).toList();
    return new LabelPlacer(ground.plot(), kept).place(places);
  }

  /// The last of them is over the glyph itself.
  private static List<Rect> places(Rect plot, DrawnEvent drawn, double width) {
    double gap = Anatomy.LABEL_GAP + 1;
    double y = drawn.glyphY() - HEIGHT / 2;
    double left = plot.x() + PAD;
    double most = Math.max(left, plot.right() - PAD - width);
    double centred = Math.clamp(drawn.glyphX() - width / 2, left, most);
    List<Rect> places = new ArrayList<>();
    places.add(new Rect(drawn.glyphX() + gap, y, width, HEIGHT));
    places.add(new Rect(drawn.glyphX() - gap - width, y, width, HEIGHT));
    for (double units : ADJACENT) {
      double row = y + units * Anatomy.UNIT;
      places.add(new Rect(centred, row, width, HEIGHT));
      for (double part : ALONG) {
        double x = drawn.glyphX() - PAD - part * (width - 2 * PAD);
        places.add(new Rect(x, row, width, HEIGHT));
      }
    }
    places.add(new Rect(centred, y, width, HEIGHT));
    return places;
  }

  /// The places cut off before the first of what they cover; without those of which too little is
  /// left.
  private static List<Rect> shortened(List<Rect> places, List<Rect> targets, double least) {
    return places.stream()
        .map(place -> shortened(place, targets))
        .filter(place -> place.width() >= least + 2 * PAD)
        .toList();
  }

  private static Rect shortened(Rect place, List<Rect> targets) {
    double end =
        targets.stream()
            .filter(place::intersects)
            .mapToDouble(Rect::x)
            .map(x -> x - CLEAR)
            .reduce(place.right(), Math::min);
    return new Rect(place.x(), place.y(), Math.max(0, end - place.x()), place.height());
  }

  private static Comparator<Rect> leastInTheWay(Rect plot, List<Rect> targets) {
    return Comparator.comparingInt((Rect place) -> place.isWithin(plot) ? 0 : 1)
        .thenComparingLong(place -> covered(place, targets));
  }

  private static long covered(Rect place, List<Rect> targets) {
    return targets.stream().filter(place::intersects).count();
  }
}
