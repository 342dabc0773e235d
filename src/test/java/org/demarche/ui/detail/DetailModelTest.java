package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Datasets;
import org.demarche.SourceBuilder;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.query.EventTable;
import org.demarche.text.SourceNames;
import org.demarche.time.Doubt;
import org.demarche.ui.detail.DetailModel.AccountBlock;
import org.demarche.ui.detail.DetailModel.ClaimBlock;
import org.demarche.ui.detail.DetailModel.DateLines;
import org.demarche.ui.detail.DetailModel.ParticipantLine;
import org.demarche.ui.detail.DetailModel.PositionLine;
import org.demarche.ui.detail.DetailModel.Reference;
import org.demarche.ui.detail.DetailModel.RelatedBlock;
import org.demarche.ui.detail.DetailModel.RelatedLine;
import org.demarche.ui.detail.DetailModel.SourceCard;
import org.demarche.ui.detail.DetailModel.Tag;
import org.demarche.ui.detail.DetailModel.VersionLine;
import org.junit.jupiter.api.Test;

class DetailModelTest {
  private final DetailModel meeting = model(TwoAccounts.dataset(), TwoAccounts.MEETING);

  @Test
  void dateTellsHowItIsKnownAndWhatTheClocksShowed() {
    assertEquals(
        new DateLines(
            TwoAccounts.dataset()
                .event(TwoAccounts.MEETING)
                .orElseThrow()
                .when()
                .date()
                .words(English.WORDS),
            null,
            List.of("10:00 in Baghdad (UTC+4)", "02:00 in New York (UTC−4)"),
            List.of(),
            "Reckoned from what a source says and its own date.",
            "Reckoned from 'Monday'.",
            "on Monday",
            "2007-05-28T10:00:00"),
        meeting.date());
  }

  @Test
  void disputesAreSaidOfTheEventAndDoubtsOfItsDate() {
    assertEquals(List.of(Dispute.DATE, Dispute.CLAIM), meeting.disputes());
    DetailModel notice = model(TwoAccounts.dataset(), TwoAccounts.NOTICE);
    assertEquals(List.of(), notice.disputes());
    assertEquals(List.of(Doubt.APPROXIMATE), notice.date().doubts());
  }

  @Test
  void exactDayNamesItsWeekday() {
    assertEquals("Tuesday", model(Datasets.handmade(), new EventId("talks-2")).date().weekday());
    assertEquals(null, model(Datasets.handmade(), new EventId("committee")).date().weekday());
  }

  @Test
  void kindOutsideTheVocabularyIsTheSameAsInTheTable() {
    Dataset dataset =
        new Datasets.Builder().event(Datasets.event("e", "2007").kind("duel")).build();
    Kind kind = model(dataset, new EventId("e")).kind();
    assertEquals(EventTable.of(English.WORDS, dataset).kind(0), kind);
    assertEquals(dataset.kindOrUnknown("duel"), kind);
  }

  @Test
  void placeThatHoldsAnotherOfTheEventIsNotNamedTwice() {
    assertEquals(List.of("Green Zone, Baghdad"), meeting.places());
  }

  @Test
  void participantsHaveOfficeAsGivenElseTheirOwn() {
    assertEquals(
        List.of(
            new ParticipantLine(
                new ActorId("envoy"),
                "Ann Envoy",
                "Host",
                "Ambassador",
                "Foreign Ministry, Northland"),
            new ParticipantLine(new ActorId("north"), "Northland", "Host", "a neighbour", "")),
        meeting.participants());
  }

  @Test
  void accountsStandSideBySideEachWithItsPlace() {
    assertEquals(
        List.of(
            new AccountBlock(
                "The sources differ on the date",
                List.of(
                    new VersionLine("28 May 2007", "", false, List.of(reference("gazette", "¶2"))),
                    new VersionLine(
                        "29 May 2007", "A day later", false, List.of(reference("courier", "¶7")))),
                "The Gazette is nearer.")),
        meeting.accounts());
  }

  @Test
  void versionThatGivesTheShownDateIsMarked() {
    List<VersionLine> versions =
        model(Datasets.handmade(), new EventId("rupture")).accounts().getFirst().versions();
    assertEquals(List.of(true, false), versions.stream().map(VersionLine::shown).toList());
  }

  @Test
  void claimsNameWhoHoldsWhatAndThroughWhom() {
    assertEquals(
        List.of(
            new ClaimBlock(
                "It went well",
                List.of(
                    new PositionLine(
                        new ActorId("envoy"),
                        "Ann Envoy",
                        Claim.Attitude.ASSERTS,
                        "Ann Envoy, through a clerk, through a spokesman, through The Herald",
                        "Very well.",
                        List.of(reference("herald", "¶4"))),
                    new PositionLine(
                        null, "an official", Claim.Attitude.DENIES, "", null, List.of())))),
        meeting.claims());
  }

  @Test
  void relatedEventsAreToldFromBothSides() {
    assertEquals(
        List.of(
            new RelatedBlock(
                "Part of",
                List.of(new RelatedLine(TwoAccounts.SERIES, "A series of meetings", "2007", null))),
            new RelatedBlock(
                "Announced by",
                List.of(
                    new RelatedLine(
                        TwoAccounts.NOTICE, "A meeting is announced", "about 17 May 2007", null)))),
        meeting.related());
    assertEquals(
        List.of("Announces"),
        model(TwoAccounts.dataset(), TwoAccounts.NOTICE).related().stream()
            .map(RelatedBlock::relation)
            .toList());
  }

  @Test
  void sourcesAreCardsAndOneReportInTwoPapersIsOneWitness() {
    assertEquals("3 sources, 2 independent witnesses", meeting.evidence());
    assertEquals(
        new SourceCard(
            new SourceId("gazette"),
            "“Envoys meet”, The Gazette, 29 May 2007, https://example.org/gazette",
            "Envoys meet",
            "",
            "The Gazette, 29 May 2007",
            List.of(
                new Reference(
                    new SourceId("gazette"),
                    "The Gazette, 29 May 2007",
                    "¶¶2, 3",
                    "Reports it",
                    "It was Monday.")),
            "",
            "https://example.org/gazette",
            null,
            null,
            null,
            "One witness with The Courier, 29 May 2007: they print the same report.",
            List.of(),
            null),
        meeting.sources().getFirst());
  }

  @Test
  void sourceWithoutAnAddressOffersASearch() {
    SourceCard herald = meeting.sources().getLast();
    assertEquals("Newspaper article of The Herald, headline not seen", herald.headline());
    assertEquals(null, herald.link());
    assertEquals(
        "https://duckduckgo.com/?q=The+envoys+meet+The+Herald+29+May+2007", herald.search());
    assertEquals("¶4", herald.alsoCited());
  }

  @Test
  void sourceInAnotherLanguageThatWasReadInPartSaysSo() {
    SourceCard card =
        card(
            SourceBuilder.source("s1")
                .title("عنوان")
                .foreign("fa", "A title")
                .in("Mehr News")
                .seen(Source.Seen.EXCERPT)
                .outside(true));
    assertEquals(List.of("عنوان", "[A title]"), List.of(card.headline(), card.translation()));
    assertEquals(
        List.of(
            new Tag("outside source", "It lies outside the dataset’s own body of sources."),
            new Tag("excerpt seen", "The curator read a part of it, with what is cited here."),
            new Tag("Persian", "The source is in Persian.")),
        card.tags());
  }

  @Test
  void sourceThatWasReadAsAWholeHasNoWordOnIt() {
    SourceBuilder source = SourceBuilder.source("s1").foreign("en-GB", null);
    assertEquals(List.of(), card(source).tags());
    assertEquals(List.of(), card(source.seen(Source.Seen.WHOLE)).tags());
    assertEquals(
        List.of(
            new Tag(
                "only its subject seen",
                "The curator saw only its address, its headline or a remark about it.")),
        card(source.seen(Source.Seen.SUBJECT)).tags());
  }

  /// The card of the one source that an event cites.
  private static SourceCard card(SourceBuilder source) {
    Dataset dataset =
        new Datasets.Builder()
            .source(source)
            .event(Datasets.event("a", "2007").citing("s1"))
            .build();
    return model(dataset, new EventId("a")).sources().getFirst();
  }

  /// A newsroom may have hundreds of pages in a dataset.
  @Test
  void onlySourcesOfTheSameEventAreNamedAsOneWitness() {
    Dataset dataset =
        new Datasets.Builder()
            .source(SourceBuilder.source("s1").in("BBC News").issued("2007-05-01"))
            .source(SourceBuilder.source("s2").in("BBC News").issued("2007-05-02"))
            .source(SourceBuilder.source("s3").in("BBC News").issued("2007-05-03"))
            .event(Datasets.event("a", "2007").citing("s1", "s2"))
            .build();
    DetailModel model = model(dataset, new EventId("a"));
    assertEquals("2 sources, 1 independent witness", model.evidence());
    assertEquals(
        List.of(
            "One witness with BBC News, 2 May 2007: they carry the reporting of BBC News.",
            "One witness with BBC News, 1 May 2007: they carry the reporting of BBC News."),
        model.sources().stream().map(SourceCard::witness).toList());
  }

  @Test
  void kindThatTheVocabularyLacksIsShownByItsId() {
    DetailModel notice = model(TwoAccounts.dataset(), TwoAccounts.NOTICE);
    assertEquals(
        new Kind("unheard-of", "unheard-of", "", Kind.Family.CONTEXT, Kind.Glyph.CIRCLE, null),
        notice.kind());
    assertEquals("no source", notice.evidence());
  }

  @Test
  void welcomeCountsWhatTheDatasetHolds() {
    Welcome welcome = Welcome.of(English.WORDS, TwoAccounts.dataset());
    assertEquals("Two accounts", welcome.title());
    assertEquals(List.of("3 events", "3 actors", "2 places", "3 sources"), welcome.counts());
    assertEquals("CC0-1.0", welcome.licence());
  }

  private static Reference reference(String source, String paragraphs) {
    String name = "The " + Character.toUpperCase(source.charAt(0)) + source.substring(1);
    return new Reference(
        new SourceId(source), name + ", 29 May 2007", paragraphs, "Reports it", null);
  }

  private static DetailModel model(Dataset dataset, EventId id) {
    Event event = dataset.event(id).orElseThrow();
    DetailContext context =
        new DetailContext(English.WORDS, dataset, SourceNames.of(English.WORDS, dataset));
    return new DetailComposer(context, event).compose();
  }
}
