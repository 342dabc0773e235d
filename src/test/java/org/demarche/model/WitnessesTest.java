package org.demarche.model;

import static org.demarche.SourceBuilder.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class WitnessesTest {
  @Test
  void twoPrintsOfOneReportAreOneWitness() {
    assertEquals(
        1,
        Witnesses.count(
            List.of(
                source("a").in("Courier").printing("wire").build(),
                source("b").in("Herald").printing("wire").build())));
  }

  @Test
  void twoPagesOfOneNewsroomAreOneWitness() {
    Source monday = source("monday").in("BBC News").build();
    Source friday = source("friday").in("BBC News").build();
    assertEquals(1, Witnesses.count(List.of(monday, friday)));
    assertEquals(2, Witnesses.count(List.of(monday, source("c").in("CBS News").build())));
  }

  @Test
  void whoCarriesAnAgencyIsNotTheWitnessOfItsPublisher() {
    Source agency = source("agency").in("CBS News").from("Associated Press").build();
    assertEquals(2, Witnesses.count(List.of(agency, source("own").in("CBS News").build())));
    Source joint = source("joint").in("CBS News").from("Associated Press", "CBS News").build();
    assertEquals(1, Witnesses.count(List.of(agency, source("own").in("CBS News").build(), joint)));
  }

  @Test
  void aReportAndANewsroomOfOneNameAreDifferentThings() {
    assertEquals(
        2,
        Witnesses.count(
            List.of(source("a").printing("wire").build(), source("b").in("wire").build())));
  }

  @Test
  void aSourceThatSaysNothingOfItsOriginStandsAloneAndCountsOnce() {
    Source one = source("a").build();
    assertEquals(2, Witnesses.count(List.of(one, source("b").build(), one)));
    assertEquals(0, Witnesses.count(List.of()));
  }

  @Test
  void witnessesAndTheirSourcesComeInTheOrderOfTheSources() {
    Source first = source("first").in("A").build();
    Source second = source("second").in("B").build();
    Source third = source("third").in("C").from("C", "A").build();
    assertEquals(
        List.of(List.of(first, third), List.of(second)),
        Witnesses.among(List.of(first, second, third)));
  }

  @Test
  void theWitnessesAreWhatIsConnectedTakenPairByPair() {
    Property.forAll(
        41,
        2_000,
        random -> {
          List<Source> sources = sources(random);
          assertEquals(connected(sources), asSets(Witnesses.among(sources)));
          List<Source> other = new ArrayList<>(sources);
          Collections.shuffle(other, random);
          assertEquals(Witnesses.count(sources), Witnesses.count(other));
        });
  }

  private static List<Source> sources(Random random) {
    List<Source> sources = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      sources.add(
          source("s" + i)
              .in(random.nextBoolean() ? null : name(random))
              .printing(random.nextInt(3) > 0 ? null : name(random))
              .from(
                  random
                      .ints(random.nextInt(3))
                      .mapToObj(at -> name(random))
                      .toArray(String[]::new))
              .build());
    }
    return sources;
  }

  private static String name(Random random) {
    return "n" + random.nextInt(8);
  }

  private static Set<Set<Source>> asSets(List<List<Source>> groups) {
    return groups.stream().<Set<Source>>map(HashSet::new).collect(Collectors.toSet());
  }

  /// From each source to all that it is joined with, until nothing more comes.
  private static Set<Set<Source>> connected(List<Source> sources) {
    Set<Set<Source>> groups = new HashSet<>();
    for (Source start : sources) {
      Set<Source> group = new LinkedHashSet<>(Set.of(start));
      while (true) {
        Set<Source> reached =
            sources.stream()
                .filter(other -> group.stream().anyMatch(member -> areJoined(member, other)))
                .collect(Collectors.toSet());
        if (!group.addAll(reached)) {
          break;
        }
      }
      groups.add(new HashSet<>(group));
    }
    return groups;
  }

  private static boolean areJoined(Source one, Source other) {
    String report = one.reporting().witness();
    return (report != null && report.equals(other.reporting().witness()))
        || !Collections.disjoint(one.newsrooms(), other.newsrooms());
  }
}
