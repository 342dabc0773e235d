package org.demarche.ui.search;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.TextMatches;
import org.demarche.query.WithText;
import org.demarche.search.TextFinder;
import org.demarche.search.TextQuery;
import org.demarche.session.Hits;
import org.demarche.session.Search;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.State;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// The search in one open dataset: asks for what is typed in the background, of which the latest
/// counts, and goes from one event found to another. What was found is the session's
/// [Session#search], for whoever draws it.
///
/// Up to [#MOST_SCANNED] events are looked at one by one while there is no index; more wait for it.
public final class EventSearch {
  /// A look at so many takes about half a second.
  private static final int MOST_SCANNED = 20_000;

  private static final System.Logger LOG = System.getLogger(EventSearch.class.getName());

  private final Words words;
  private final Session session;
  private final TaskRunner runner;
  private final Supplier<TimeRange> inView;
  private final Consumer<EventId> show;
  private final LatestOnly<Question, Answer> asking;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private TextQuery query = TextQuery.NONE;
  private Answer answer = Answer.NONE;
  private Indexed indexed = Indexed.MAKING;
  private int hundredths;
  private boolean looking;
  private boolean unanswered;

  /// @param inView the time that the timeline shows
  /// @param show selects an event and brings it into view
  public EventSearch(
      Words words,
      Session session,
      TaskRunner runner,
      Supplier<TimeRange> inView,
      Consumer<EventId> show) {
    this.words = words;
    this.session = session;
    this.runner = runner;
    this.inView = inView;
    this.show = show;
    asking =
        new LatestOnly<>(
            runner, words.say("search.asking"), Answer::to, this::answered, this::failed);
    session.addListener(this::changed);
  }

  Session session() {
    return session;
  }

  /// Calls whenever what there is to say of the search may be something else.
  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  // ---- asking

  /// Looks for what somebody is typing.
  ///
  /// @param text no longer than [TextQuery#LONGEST]
  void type(String text) {
    TextQuery wanted = TextQuery.typed(text);
    if (!wanted.equals(query)) {
      query = wanted;
      ask();
    }
  }

  private void ask() {
    unanswered = false;
    looking = !query.isEmpty();
    if (query.isEmpty()) {
      asking.forget();
      answer = Answer.NONE;
      session.search(Search.NONE);
    } else if (canAsk()) {
      asking.request(new Question(session.snapshot(), query));
    }
    tell();
  }

  private boolean canAsk() {
    return indexed != Indexed.MAKING || session.table().size() <= MOST_SCANNED;
  }

  private void answered(Answer found) {
    if (found.search().query().equals(query)) {
      looking = false;
      answer = found;
      session.search(found.search());
      tell();
    }
  }

  private void failed(Throwable why) {
    LOG.log(System.Logger.Level.ERROR, "A search could not be answered", why);
    looking = false;
    unanswered = true;
    tell();
  }

  private void changed(State before, State after) {
    if (!before.snapshot().equals(after.snapshot())) {
      indexed = Indexed.MAKING;
      hundredths = 0;
      answer = Answer.NONE;
      asking.forget();
      ask();
    } else if (query.isEmpty()) {
      return;
    } else if (!before.search().equals(after.search())
        || before.showsOtherEvents(after)
        || !before.view().selection().equals(after.view().selection())
        || !before.view().viewport().equals(after.view().viewport())) {
      tell();
    }
  }

  // ---- the index

  /// Takes note of how far the index is, in hundredths.
  public void indexing(int done) {
    hundredths = done;
    tell();
  }

  /// An index of a snapshot is there.
  public void ready(Snapshot snapshot, TextFinder finder) {
    snapshot.texts().ask(finder);
    settled(snapshot, Indexed.READY);
  }

  /// There will be no index of a snapshot.
  public void unindexed(Snapshot snapshot) {
    settled(snapshot, Indexed.NONE);
  }

  private void settled(Snapshot snapshot, Indexed now) {
    if (snapshot.equals(session.snapshot())) {
      boolean waited = looking && !canAsk();
      indexed = now;
      if (waited) {
        ask();
      } else {
        tell();
      }
    }
  }

  // ---- what there is to say

  TextQuery query() {
    return query;
  }

  /// Whether what was found is not what was asked for last.
  boolean isLooking() {
    return looking;
  }

  boolean isUnanswered() {
    return unanswered;
  }

  Indexed indexed() {
    return indexed;
  }

  /// Whether what is typed has to wait for the index.
  boolean isWaiting() {
    return !canAsk();
  }

  /// How much of the index is made.
  int hundredths() {
    return hundredths;
  }

  /// The first of those found that the filter keeps, the most telling before the others.
  List<Integer> best(int most) {
    return answer.best(hits().kept(), most);
  }

  Hits hits() {
    return session.hits();
  }

  int inView() {
    return hits().inView(inView.get());
  }

  /// The place of the event selected last among those found, from 1; 0 where it is not found.
  int place() {
    return hits().place(selected());
  }

  private int selected() {
    return session.view().selection().lead().map(session.dataset()::ordinal).orElse(-1);
  }

  /// Whether there is an event to go to.
  public boolean hasHits() {
    return !query.isEmpty() && !hits().kept().isEmpty();
  }

  /// Whether something is looked for that a filter could ask.
  public boolean canKeep() {
    return !query.isEmpty() && !looking;
  }

  /// How much was found, and how much of it the timeline shows; nothing while nothing is looked
  /// for.
  public String hitsInWords() {
    if (query.isEmpty() || looking) {
      return "";
    }
    int kept = hits().kept().count();
    int hidden = hits().hidden();
    return hidden == 0
        ? words.say("search.in-view", kept, inView())
        : words.say("search.in-view-and-hidden", kept, inView(), hidden);
  }

  // ---- going about

  /// Goes to the event found after the selected one in time, after the last to the first; where
  /// none that was found is selected, to the most telling one.
  public void next() {
    if (place() > 0) {
      go(hits().after(selected()));
    } else {
      best(1).forEach(this::go);
    }
  }

  /// Goes to the one before.
  public void previous() {
    if (place() > 0) {
      go(hits().before(selected()));
    } else {
      best(1).forEach(this::go);
    }
  }

  /// Goes to an event, by its ordinal; nowhere for -1.
  void go(int ordinal) {
    if (ordinal >= 0) {
      show.accept(session.table().id(ordinal));
    }
  }

  // ---- keeping

  /// Makes the filter ask for what is looked for too, beside what it asks already, and looks for
  /// nothing any more. The events are found before, in the background.
  ///
  /// @param kept called where that is done
  /// @param refused told why it cannot be
  public void keep(Runnable kept, Consumer<String> refused) {
    TextQuery before = session.view().filter().get(WithText.SORT).query();
    TextQuery all = before.and(query);
    if (all.written().length() > TextQuery.LONGEST) {
      refused.accept(words.say("search.too-long-kept", TextQuery.LONGEST));
      return;
    }
    TextMatches texts = session.snapshot().texts();
    runner.<EventSet>submit(
        words.say("search.keeping"),
        () -> texts.of(all),
        found -> {
          if (texts.equals(session.snapshot().texts())) {
            session.update(view -> view.withFilter(with(view.filter(), all)));
            kept.run();
          } else {
            keep(kept, refused);
          }
        },
        why -> {
          LOG.log(System.Logger.Level.ERROR, "A search could not be kept", why);
          refused.accept(words.say("search.unanswered"));
        });
  }

  private static Filter with(Filter filter, TextQuery query) {
    return filter.with(new WithText(query));
  }
}
