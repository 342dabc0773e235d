package org.demarche.layer;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// A picture to be taken of a dataset in a test, with everything but its dataset and range plain.
public record Shot(
    Dataset dataset,
    TimeRange range,
    Grouping grouping,
    Filter filter,
    Selection selection,
    Theme theme,
    Size size,
    double scroll) {
  static final TextMetrics METRICS = Fonts.metrics();

  /// @param range as EDTF
  public static Shot of(Dataset dataset, String range) {
    ZoneId zone = dataset.description().zone();
    return new Shot(
        dataset,
        FuzzyDate.of(range).extent(zone, zone).outer(),
        Grouping.ACTOR,
        Filter.ALL,
        new Selection.None(),
        Theme.LIGHT,
        new Size(1280, 720),
        0);
  }

  /// What is shown first of a dataset.
  public static Shot opening(Dataset dataset) {
    EventTable table = EventTable.of(English.WORDS, dataset);
    TimeRange first = Snapshots.of(dataset).firstRange(EventSet.all(table.size()));
    return of(dataset, "2000").over(first);
  }

  public Shot by(Grouping grouping) {
    return new Shot(dataset, range, grouping, filter, selection, theme, size, scroll);
  }

  public Shot keeping(Filter filter) {
    return new Shot(dataset, range, grouping, filter, selection, theme, size, scroll);
  }

  /// @param events in the order in which they are chosen
  public Shot selecting(String... events) {
    Selection chosen = Selection.of(Stream.of(events).map(EventId::new).toList());
    return new Shot(dataset, range, grouping, filter, chosen, theme, size, scroll);
  }

  public Shot in(Theme theme) {
    return new Shot(dataset, range, grouping, filter, selection, theme, size, scroll);
  }

  public Shot sized(double width, double height) {
    Size other = new Size(width, height);
    return new Shot(dataset, range, grouping, filter, selection, theme, other, scroll);
  }

  public Shot scrolled(double scroll) {
    return new Shot(dataset, range, grouping, filter, selection, theme, size, scroll);
  }

  public Shot over(TimeRange range) {
    return new Shot(dataset, range, grouping, filter, selection, theme, size, scroll);
  }

  /// From one moment to another, both as ISO local date-times.
  public Shot during(String from, String to) {
    return over(new TimeRange(second(from), second(to)));
  }

  private static long second(String dateTime) {
    return LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
  }

  public EventTable table() {
    return EventTable.of(English.WORDS, dataset);
  }

  public Frame frame() {
    Snapshot snapshot = Snapshots.of(dataset);
    EventTable table = snapshot.table();
    double width = PlotArea.of(dataset, grouping, size).width();
    Viewport viewport = Viewport.fitting(range, width);
    ViewState view = new ViewState(viewport, scroll, filter, grouping, selection, theme);
    EventSet match = FacetIndex.of(dataset, table).match(filter);
    int level = LevelOfDetail.levelOf(viewport.secondsPerPixel());
    TimelineLayout layout = snapshot.layouts().layout(match, grouping, level);
    return new Frame(dataset, table, match, layout, view, size, METRICS);
  }

  public Scene scene() {
    return SceneBuilder.standard(English.WORDS, Shot::fail).build(frame());
  }

  public Scene publication() {
    return publication(Parts.USUAL);
  }

  public Scene publication(Parts parts) {
    return new Publication(
            English.WORDS, Snapshots.of(dataset), frame().view(), range, parts, size, METRICS)
        .scene();
  }

  private static void fail(SceneBuilder.Failure failure) {
    throw new AssertionError("The layer " + failure.layer() + " failed.", failure.cause());
  }
}
