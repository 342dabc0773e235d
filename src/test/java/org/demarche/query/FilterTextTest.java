package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.Property;
import org.demarche.RandomFilters;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.query.Actors.Mode;
import org.demarche.query.InTime.Certainty;
import org.demarche.search.TextQuery;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class FilterTextTest {
  private static final String LETTERS = "ab-+?7 ,%=\n\t\u007fو😀";

  @Test
  void everyFilterIsReadAsItWasWritten() {
    Property.forAll(
        1,
        500,
        random -> {
          Filter filter = RandomFilters.filter(random);
          assertEquals(read(filter), FilterText.read(FilterText.of(filter)));
        });
  }

  @Test
  void idsOfAnyCharactersAreReadInTheOrderInWhichTheyWereTicked() {
    Property.forAll(
        2,
        500,
        random -> {
          Set<ActorId> actors = new LinkedHashSet<>();
          Set<String> kinds = new LinkedHashSet<>();
          for (int left = random.nextInt(4); left > 0; left--) {
            actors.add(new ActorId(text(random)));
            kinds.add(text(random));
          }
          Ticks<String> ticks = random.nextBoolean() ? Ticks.of(kinds) : Ticks.without(kinds);
          Filter filter = Filter.of(new Actors(actors, Mode.ALL), new Kinds(ticks));
          String written = FilterText.of(filter);
          assertEquals(read(filter), FilterText.read(written), written);
          assertEquals(
              written, FilterText.of(((FilterReading.Read) FilterText.read(written)).filter()));
        });
  }

  private static FilterReading read(Filter filter) {
    return new FilterReading.Read(filter);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(5); left > 0; left--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void isOneLineOfConditions() {
    Filter filter =
        Filter.of(
            new DisputedBy(Set.of(Dispute.CLAIM, Dispute.DATE)),
            new InTime(new TimeRange(-86_400, TimeRange.FAR), Certainty.CERTAINLY),
            new Kinds(Set.of("peace, talks")),
            new Actors(
                new LinkedHashSet<>(List.of(new ActorId("iraq"), new ActorId("iran"))), Mode.ALL));
    assertEquals(
        "actors=all,iraq,iran kinds=peace%2c%20talks range=certainly,-86400,.. disputed=date,claim",
        FilterText.of(filter));
    assertEquals("", FilterText.of(Filter.ALL));
    assertEquals("actors=only", FilterText.of(Filter.of(new Actors(Set.of(), Mode.ONLY))));
  }

  @Test
  void whatIsRuledOutAndMissingIsMarked() {
    Filter filter =
        Filter.of(
            new Actors(
                new Ticks<>(
                    Set.of(new ActorId("iran")), Set.of(new ActorId("united-states")), Wish.NONE),
                Mode.ANY),
            new Kinds(new Ticks<>(Set.of("-?+"), Set.of("+war"), Wish.NONE)),
            new Places(Ticks.missing(Wish.WITH), Places.Mode.ANY),
            new Sources(Ticks.missing(Wish.WITHOUT), Sources.Mode.ALL),
            new Statuses(Set.of(Status.SINGLE_WITNESS)),
            new Significance(4));
    String written =
        "actors=any,iran,-united-states kinds=+-?+,-++war places=any,? sources=all,-?"
            + " status=single-witness significance=4";
    assertEquals(written, FilterText.of(filter));
    assertEquals(read(filter), FilterText.read(written));
  }

  @Test
  void whatCannotBeReadIsExplained() {
    assertRefused("The condition 'talks' cannot be read: there is no '=' in it", "talks");
    assertRefused("The condition '' cannot be read: there is no '=' in it", "kinds=talks ");
    assertRefused(
        "The condition 'moods=bad' cannot be read: there is no sort 'moods'", "moods=bad");
    assertRefused(
        "The condition 'kinds=war' cannot be read: there is one of its sort already",
        "kinds=talks kinds=war");
    assertRefused(
        "The condition 'actors=iran' cannot be read: 'iran' is not one of any, all, only",
        "actors=iran");
    assertRefused(
        "The condition 'disputed=colour' cannot be read:"
            + " 'colour' is not one of date, place, happening, claim",
        "disputed=colour");
    assertRefused(
        "The condition 'significance=6' cannot be read: it is no significance from 1 to 5",
        "significance=6");
    assertRefused(
        "The condition 'range=possibly,1' cannot be read:"
            + " it is not a certainty with a start and an end, or with none",
        "range=possibly,1");
    assertRefused(
        "The condition 'range=possibly,1,x' cannot be read: 'x' is no second of the axis",
        "range=possibly,1,x");
    assertRefused(
        "The condition 'range=possibly,2,1' cannot be read: its end is before its start",
        "range=possibly,2,1");
    assertRefused("The condition 'text=' cannot be read: '' is nothing to look for", "text=");
    assertRefused(
        "The condition 'text=two%20words' cannot be read: 'two words' is nothing to look for",
        "text=two%20words");
    assertRefused(
        "The condition 'kinds=%4' cannot be read:"
            + " behind a '%' there are not two hexadecimal digits",
        "kinds=%4");
  }

  @Test
  void whatIsLookedForIsWrittenTermByTerm() {
    Filter filter = Filter.of(new WithText(TextQuery.typed("\"first round\" -Rice kaz")));
    assertEquals("text=\"first%20round\",-Rice,kaz*", FilterText.of(filter));
    assertEquals(read(filter), FilterText.read(FilterText.of(filter)));
  }

  @Test
  void aSearchWithoutEndIsRefused() {
    String words = "x".repeat(TextQuery.LONGEST + 1);
    assertRefused(
        "The condition 'text=%s' cannot be read: what it looks for is longer than 1,000 characters"
            .formatted(words),
        "text=" + words);
  }

  @Test
  void aTextWithoutEndIsRefused() {
    assertRefused(
        "The filter is longer than 1,048,576 characters",
        "kinds=" + "x".repeat(FilterText.LONGEST));
  }

  private static void assertRefused(String reason, String text) {
    FilterReading.Unreadable unreadable =
        assertInstanceOf(FilterReading.Unreadable.class, FilterText.read(text));
    assertEquals(reason, English.WORDS.say(unreadable.reason()));
  }
}
