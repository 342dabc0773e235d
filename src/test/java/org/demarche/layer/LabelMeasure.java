package org.demarche.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.dataset.Dataset;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Captions;
import org.demarche.layout.Titles;
import org.demarche.messages.English;
import org.demarche.query.Grouping;
import org.demarche.scene.Rect;

/// Counts how much is written beside the events of a stated set of views: each of [#RANGES], in
/// each grouping, as wide as a timeline of 716 and of 1330 pixels, at rest, with all lanes.
public final class LabelMeasure {
  /// From decades to an afternoon, and places at which a window may be dragged to.
  private static final List<String> RANGES =
      List.of(
          "1975/2010",
          "2001/2009",
          "2006-06/2008-06",
          "2007",
          "2007-03/2007-09",
          "2007-04-30/2007-08-20",
          "2007-05-10/2007-08-10",
          "2007-05/2007-06",
          "2007-07",
          "2007-05-20/2007-06-05",
          "2007-05-25/2007-06-01",
          "2007-07-20/2007-07-28",
          "2007-05-28");

  private static final List<Double> WIDTHS = List.of(716.0, 1330.0);

  private LabelMeasure() {}

  /// What is written beside an event.
  public enum Written {
    /// The whole title.
    FULL,
    /// The short title.
    SHORT,
    /// Part of it, with an ellipsis.
    CUT,
    /// Text that runs out of the window.
    LEAVING,
    NOTHING
  }

  /// @param events drawn in all views, of each kind
  /// @param stubs how many of those cut are shorter than twelve characters
  /// @param significant of significance 4 and 5, of each kind
  public record Tally(
      int views, Map<Written, Integer> events, Map<Written, Integer> significant, int stubs) {
    /// How many events of any kind.
    public int all() {
      return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The part of all events that is of a kind.
    public double share(Written written) {
      return events.getOrDefault(written, 0) / (double) all();
    }
  }

  static List<Shot> views(Dataset dataset) {
    List<Shot> views = new ArrayList<>();
    for (String range : RANGES) {
      for (Grouping grouping : Grouping.values()) {
        for (double width : WIDTHS) {
          views.add(Shot.of(dataset, range).by(grouping).sized(width, 20_000));
        }
      }
    }
    return views;
  }

  /// The measure of a dataset.
  public static Tally of(Dataset dataset) {
    Map<Written, Integer> events = new EnumMap<>(Written.class);
    Map<Written, Integer> significant = new EnumMap<>(Written.class);
    int stubs = 0;
    List<Shot> views = views(dataset);
    for (Shot view : views) {
      Stage stage = new Stage(view.frame().atRest(), new KeptFacts(English.WORDS));
      for (DrawnEvent event : stage.events()) {
        Rect plot = stage.plot();
        if (event.glyphX() >= plot.x() && event.glyphX() <= plot.right()) {
          Written written = written(stage, event);
          events.merge(written, 1, Integer::sum);
          if (stage.frame().table().significance(event.ordinal()) >= 4) {
            significant.merge(written, 1, Integer::sum);
          }
          stubs += written == Written.CUT && event.caption().said().length() < 12 ? 1 : 0;
        }
      }
    }
    return new Tally(views.size(), events, significant, stubs);
  }

  static Written written(Stage stage, DrawnEvent event) {
    Caption caption = event.caption();
    Rect plot = stage.plot();
    Titles titles = stage.frame().layout().titles();
    if (caption.isEmpty() || caption.opacity() == 0) {
      return Written.NOTHING;
    }
    if (caption.x() < plot.x() || caption.right() > plot.right()) {
      return Written.LEAVING;
    }
    String whole = Captions.whole(stage.frame().layout(), event.ordinal(), stage.frame().metrics());
    if (caption.said().equals(whole)) {
      return Written.FULL;
    }
    return caption.said().equals(titles.brief(event.ordinal())) ? Written.SHORT : Written.CUT;
  }
}
