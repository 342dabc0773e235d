package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.query.EventTable;
import org.demarche.session.Selection;
import org.demarche.text.SourceNames;
import org.junit.jupiter.api.Test;

class SeveralComposerTest {
  private static final Dataset DATASET =
      new Datasets.Builder()
          .actor("alba", "Alba", ActorKind.STATE, null)
          .actor("ministry", "Alban Foreign Ministry", ActorKind.ORGANISATION, "alba")
          .actor("envoy", "Ada Envoy", ActorKind.PERSON, "ministry")
          .actor("borea", "Kingdom of Borea", ActorKind.STATE, null)
          .place("cadia", "Cadia", null, null)
          .place("port", "Port Cadia", "cadia", null)
          .source("gazette", "Envoys meet", "The Gazette")
          .source("courier", "Second round agreed", "The Courier")
          .event(
              Datasets.event("first", "2007-05-28")
                  .title("First round")
                  .kind("talks")
                  .participants("envoy", "borea")
                  .places("port")
                  .citing("gazette", "courier"))
          .event(
              Datasets.event("second", "2007-07-24")
                  .title("Second round")
                  .kind("talks")
                  .participants("borea", "ministry")
                  .places("cadia")
                  .citing("courier"))
          .event(
              Datasets.event("rupture", "1980")
                  .title("Rupture")
                  .kind("rupture")
                  .participants("borea")
                  .datedToo("1979"))
          .event(Datasets.event("alone", "[..2007-07-02]").title("Alone").kind("visit"))
          .build();

  private static SeveralModel of(Dataset dataset, int leftOut, String... events) {
    List<EventId> ids = Stream.of(events).map(EventId::new).toList();
    return new SeveralComposer(
            new DetailContext(English.WORDS, dataset, SourceNames.of(English.WORDS, dataset)),
            EventTable.of(English.WORDS, dataset),
            new Selection.Several(ids, ids.getFirst(), leftOut))
        .compose()
        .orElseThrow();
  }

  private static DetailModel.RelatedLine line(String id, String title, String date) {
    return new DetailModel.RelatedLine(new EventId(id), title, date, null);
  }

  @Test
  void twoEventsShareWhoTookPartEvenThroughOthers() {
    assertEquals(
        new SeveralModel(
            2,
            "",
            "28 May – 24 July 2007",
            "57 days between them",
            List.of(
                line("first", "First round", "28 May 2007"),
                line("second", "Second round", "24 July 2007")),
            List.of(),
            List.of(
                new SeveralModel.SharedActor(
                    new ActorId("ministry"), "Alban Foreign Ministry", "through Ada Envoy"),
                new SeveralModel.SharedActor(new ActorId("borea"), "Kingdom of Borea", "")),
            List.of("Cadia"),
            Optional.of(
                new Kind("talks", "talks", "", Kind.Family.DIPLOMACY, Kind.Glyph.CIRCLE, null)),
            List.of("The Courier, 28 May 2007")),
        of(DATASET, 0, "second", "first"));
  }

  @Test
  void threeEventsHaveNoTimeBetweenThemAndOnlyWhatAllShare() {
    SeveralModel model = of(DATASET, 0, "first", "second", "rupture");
    assertEquals("", model.gap());
    assertEquals(Optional.empty(), model.kind());
    assertEquals(List.of(), model.sources());
    assertEquals(
        List.of(new SeveralModel.SharedActor(new ActorId("borea"), "Kingdom of Borea", "")),
        model.actors());
    assertEquals(
        "Who took part in all of them", English.WORDS.say("detail.several.actors", model.count()));
  }

  @Test
  void whereSourcesDifferIsSaidWithWhoSaysWhat() {
    assertEquals(
        List.of(
            new SeveralModel.Difference(
                line("rupture", "Rupture", "1980"),
                "The sources differ on the date",
                List.of("1980", "1979"))),
        of(DATASET, 0, "first", "rupture").differences());
  }

  @Test
  void aDisputedDateMakesTheTimeBetweenADoubtfulOne() {
    assertEquals(
        "at least 26 and at most 28 years between them, if the dates shown are right",
        of(DATASET, 0, "first", "rupture").gap());
  }

  @Test
  void whereNothingIsSharedThatIsSo() {
    SeveralModel model = of(DATASET, 0, "alone", "second");
    assertTrue(model.sharesNothing(), model.toString());
    assertEquals("at least 22 days between them", model.gap());
    assertEquals("until 24 July 2007", model.span());
  }

  @Test
  void aLongListIsCutAndSoIsSaidWhatWasLeftOut() {
    Datasets.Builder builder = new Datasets.Builder();
    String[] ids = IntStream.range(0, 150).mapToObj("e%03d"::formatted).toArray(String[]::new);
    for (String id : ids) {
      builder.event(Datasets.event(id, "2007-05-28"));
    }
    SeveralModel model = of(builder.build(), 1234, ids);
    assertEquals(150, model.count());
    assertEquals(SeveralModel.LISTED, model.events().size());
    assertEquals(
        "No more than 1,000 events are selected at once; 1,234 others were left out.", model.cut());
  }
}
