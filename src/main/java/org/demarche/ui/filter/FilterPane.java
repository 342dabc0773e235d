package org.demarche.ui.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Dispute;
import org.demarche.query.Actors;
import org.demarche.query.Condition;
import org.demarche.query.ConditionSort;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.WithText;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.text.DisputeWords;
import org.demarche.text.StatusWords;
import org.demarche.time.TimeRange;
import org.demarche.ui.task.Followers;
import org.demarche.words.Words;

/// Chooses which events are shown: by actor, kind, place, source, date, dispute, status and
/// significance, with live counts.
public final class FilterPane extends BorderPane {
  private final Words words;
  private final Session session;
  private final ActorChoice actors;
  private final List<ConditionControl> controls;
  private final Supplier<TimeRange> inView;
  private final Hyperlink clear;
  private final ScrollPane scroll = new ScrollPane();

  /// The parts that are open and have been scrolled to.
  private final Set<Node> opened = new HashSet<>();

  /// @param inView the stretch of time that the timeline shows
  /// @param fold folds the pane away
  public FilterPane(
      Words words, Session session, Followers followers, Supplier<TimeRange> inView, Node fold) {
    this.inView = inView;
    this.words = words;
    this.session = session;
    this.clear = new Hyperlink(words.say("filter.clear"));
    Facets facets = Facets.of(words, session.snapshot());
    this.actors = new ActorChoice(words, session, facets.actors());
    this.controls =
        ConditionSort.all().stream()
            .flatMap(sort -> control(sort.none(), facets).stream())
            .toList();
    getStyleClass().add("filter-pane");
    getStylesheets().add(sheet());
    setTop(head(fold));
    VBox content = content();
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("filter-scroll");
    setCenter(scroll);
    followers.add(this, this::changed);
    show(session.view().filter());
  }

  /// The control of a sort of condition; none for one that is chosen elsewhere.
  ///
  /// @param sort any condition of the sort
  private Optional<ConditionControl> control(Condition sort, Facets facets) {
    return switch (sort) {
      case Actors _ -> Optional.of(actors.control());
      case Kinds _ ->
          Optional.of(
              new FacetSection<>(words, facets.kinds(), Facets::kinds, session, Facet.Order.COUNT));
      case Places _ ->
          Optional.of(
              Combining.section(
                  words,
                  session,
                  Places.SORT,
                  facets.places(),
                  Facets::places,
                  List.of(Places.Mode.values()),
                  Places::mode,
                  Places::with));
      case Sources _ ->
          Optional.of(
              Combining.section(
                  words,
                  session,
                  Sources.SORT,
                  facets.sources(),
                  Facets::sources,
                  List.of(Sources.Mode.values()),
                  Sources::mode,
                  Sources::with));
      case InTime _ -> {
        RangeField range = new RangeField(words, session, inView);
        yield Optional.of(new FilterPart(words, words.say("filter.dates"), range::show, range));
      }
      case DisputedBy _ -> {
        BoxChoice<Dispute> disputes =
            new BoxChoice<>(
                words,
                session,
                DisputedBy.SORT,
                Dispute.class,
                new BoxChoice.Texts<>(
                    dispute -> DisputeWords.label(words, dispute),
                    dispute -> DisputeWords.mark(words, dispute),
                    dispute -> DisputeWords.meaning(words, dispute)));
        yield Optional.of(
            new FilterPart(words, words.say("filter.disputed"), disputes::show, disputes));
      }
      case Statuses _ -> {
        BoxChoice<Status> statuses =
            new BoxChoice<>(
                words,
                session,
                Statuses.SORT,
                Status.class,
                new BoxChoice.Texts<>(
                    status -> StatusWords.label(words, status),
                    status -> StatusWords.name(words, status),
                    status -> StatusWords.meaning(words, status)));
        yield Optional.of(
            new FoldingPart(
                Statuses.SORT.key(), session, this::statusTitle, statuses::show, statuses));
      }
      case Significance _ -> {
        SignificanceChoice significance = new SignificanceChoice(words, session);
        yield Optional.of(
            new FoldingPart(
                Significance.SORT.key(),
                session,
                this::significanceTitle,
                significance::show,
                significance));
      }
      case WithText _ -> Optional.empty();
    };
  }

  private String statusTitle(Filter filter) {
    int ticked = filter.get(Statuses.SORT).values().size();
    String title = words.say("filter.status");
    return ticked == 0 ? title : words.say("filter.facet-ticked", title, ticked);
  }

  private String significanceTitle(Filter filter) {
    Significance significance = filter.get(Significance.SORT);
    return significance.isEmpty()
        ? words.say("filter.significance")
        : words.say("filter.significance-from", words.number(significance.least()));
  }

  /// The style sheet of this feature.
  static String sheet() {
    return Objects.requireNonNull(FilterPane.class.getResource("/css/filter.css")).toExternalForm();
  }

  private HBox head(Node fold) {
    Label title = new Label(words.say("filter.title"));
    title.getStyleClass().add("pane-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    clear.setId("filter-clear");
    clear.setOnAction(
        e -> {
          clear.setVisited(false);
          session.update(view -> view.withFilter(Filter.ALL));
        });
    HBox head = new HBox(title, gap, clear, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("filter-head");
    return head;
  }

  /// Takes the keyboard into the search for actors.
  public void search() {
    actors.search();
  }

  private VBox content() {
    VBox content = new VBox();
    Stream.of(false, true)
        .flatMap(folds -> controls.stream().filter(control -> control.folds() == folds))
        .map(ConditionControl::node)
        .forEach(content.getChildren()::add);
    for (Node part : content.getChildren()) {
      if (part instanceof TitledPane folding) {
        revealWhenOpened(folding);
      }
    }
    content.getStyleClass().add("filter-content");
    return content;
  }

  private void revealWhenOpened(TitledPane part) {
    part.heightProperty()
        .subscribe(
            (before, height) -> {
              // It has been laid out folded before; what grows in it later is left where it is.
              if (part.isExpanded() && before.doubleValue() > 0 && !opened.contains(part)) {
                reveal(part);
                opened.add(part);
              }
            });
    part.expandedProperty().subscribe((before, open) -> opened.remove(part));
  }

  /// Scrolls until a part that was opened is seen whole, or from its top if it is too high.
  private void reveal(Region part) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      Bounds bounds = part.getBoundsInParent();
      double from = scroll.getVvalue() * hidden;
      double to = Math.min(bounds.getMinY(), Math.max(from, bounds.getMaxY() - seen));
      scroll.setVvalue(Math.clamp(to / hidden, 0, 1));
    }
  }

  private void changed(State before, State after) {
    if (!before.snapshot().equals(after.snapshot())) {
      Facets facets = Facets.of(words, after.snapshot());
      controls.forEach(control -> control.use(facets));
    }
    if (before.showsOtherEvents(after)) {
      show(after.view().filter());
    }
  }

  private void show(Filter filter) {
    clear.setDisable(filter.isUnchosen());
    controls.forEach(control -> control.show(filter));
  }
}
