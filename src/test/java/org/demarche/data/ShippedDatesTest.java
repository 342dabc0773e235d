package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.time.Bound;
import org.demarche.time.Doubt;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// Keeps every date as exact as its sources make it, and no more.
class ShippedDatesTest {
  private static final long DAY = 86_400;

  private final Dataset dataset = Shipped.dataset();

  @Test
  void everyDateIsTheOneReadOffTheSources() {
    SortedMap<String, String> expected = new TreeMap<>();
    for (String line : Shipped.noted("event-dates.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      expected.put(cells.get(0), String.join(" ", cells.subList(1, 4)).strip());
    }
    SortedMap<String, String> actual = new TreeMap<>();
    dataset.events().forEach(event -> actual.put(event.id().value(), said(event.when().date())));
    assertEquals(expected, actual);
  }

  /// First and last day, and what sort of knowledge it is: `about`, `perhaps`, or `lasting` for
  /// what went on from the one to the other.
  private String said(FuzzyDate date) {
    String sort =
        date.doubts().contains(Doubt.APPROXIMATE)
            ? " about"
            : date.doubts().contains(Doubt.UNCERTAIN)
                ? " perhaps"
                : extent(date).range() ? " lasting" : "";
    return day(date.earliest()) + " " + day(date.latest()) + sort;
  }

  private static String day(Bound bound) {
    return bound.text().toLowerCase(Locale.ROOT);
  }

  /// What is shown is one of the dates that the sources give, or lies among them.
  @Test
  void aDateLiesInsideWhatTheAccountsOfItSay() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      for (Account account : event.accounts()) {
        List<Extent> versions =
            account.versions().stream()
                .map(Account.Version::date)
                .filter(date -> date != null)
                .map(this::extent)
                .toList();
        if (account.about() == Account.Aspect.DATE
            && !span(versions).encloses(extent(event.when().date()).reach())) {
          wrong.add(event.id().value());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static TimeRange span(List<Extent> extents) {
    return extents.stream().map(Extent::reach).reduce(TimeRange::span).orElseThrow();
  }

  /// A source can report as done only what was done by the day it appeared, and can announce only
  /// what was not yet over; what contradicts it may be of any day. A day is allowed for the
  /// difference of the zones. A source that only mentions it may be older where that is noted: it
  /// has an earlier word on the point of a claim.
  @Test
  void datesLieInsideWhatTheirCitationsAllow() {
    List<String> wrong = new ArrayList<>();
    SortedSet<String> older = new TreeSet<>();
    for (Event event : dataset.events()) {
      for (Citation citation : event.citations()) {
        if (allows(citation, event.when().date())) {
          continue;
        }
        if (citation.stance() == Citation.Stance.MENTIONS) {
          older.add(event.id() + "\t" + citation.source());
        } else {
          wrong.add(event.id() + " against " + citation.source());
        }
      }
      for (Account account : event.accounts()) {
        for (Account.Version version : account.versions()) {
          FuzzyDate date = version.date();
          if (date != null
              && !version.citations().stream().allMatch(citation -> allows(citation, date))) {
            wrong.add(event.id() + ": '" + version.says() + "'");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(new TreeSet<>(Shipped.noted("older-mentions.tsv")), older);
  }

  private boolean allows(Citation citation, FuzzyDate date) {
    FuzzyDate issued = dataset.source(citation.source()).orElseThrow().issued();
    if (issued == null) {
      return true;
    }
    Extent event = extent(date);
    TimeRange appeared = extent(issued).outer();
    return switch (citation.stance()) {
      case ANNOUNCES -> event.openEnd() || event.outer().end() > appeared.start() - DAY;
      case REPORTS, SUPPORTS, MENTIONS ->
          event.openStart() || event.outer().start() < appeared.end() + DAY;
      case CONTRADICTS -> true;
    };
  }

  private Extent extent(FuzzyDate date) {
    var zone = dataset.description().zone();
    return date.extent(zone, zone);
  }

  @Test
  void aBoundedDateIsNoLaterThanTheArticleThatBoundsIt() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      if (event.when().derivation() == When.Derivation.BOUNDED) {
        TimeRange outer = extent(event.when().date()).outer();
        for (Citation citation : event.citations()) {
          Source source = dataset.source(citation.source()).orElseThrow();
          FuzzyDate issued = source.issued();
          if (citation.stance() == Citation.Stance.REPORTS
              && issued != null
              && !source.outside()
              && outer.end() > extent(issued).outer().end() + DAY) {
            wrong.add(event.id() + " against " + citation.source());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
