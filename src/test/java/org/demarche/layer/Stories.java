package org.demarche.layer;

import static org.demarche.Datasets.event;

import java.util.List;
import org.demarche.Datasets;
import org.demarche.EventBuilder;
import org.demarche.SourceBuilder;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Description;
import org.demarche.model.Description.Era;
import org.demarche.model.Extras;
import org.demarche.model.Relation;
import org.demarche.model.Vocabulary;
import org.demarche.time.FuzzyDate;

/// Made-up datasets of which the golden pictures are taken. They never change with the shipped
/// data.
public final class Stories {
  private Stories() {}

  /// Two neighbours, a mediator and a league in a year of talks, with what led to it.
  public static Dataset talks() {
    Datasets.Builder builder = new Datasets.Builder();
    builder
        .actor("alba", "Alba", ActorKind.STATE, null)
        .actor("borea", "Kingdom of Borea", ActorKind.STATE, null)
        .actor("cadia", "Cadia", ActorKind.STATE, null)
        .actor("league", "League of the Eastern Sea", ActorKind.ORGANISATION, null)
        .actor("alban-ministry", "Alban Foreign Ministry", ActorKind.ORGANISATION, "alba")
        .actor("envoy", "Ada Envoy", ActorKind.PERSON, "alban-ministry")
        .place("cadia-place", "Cadia", null, "Asia/Baghdad")
        .place("port", "Port Cadia", "cadia-place", null)
        .place("albatown", "Albatown", null, "Europe/Paris")
        .source("gazette", "Envoys meet for the first time in a generation", "The Gazette")
        .source("courier", "Second round agreed, says ministry", "The Courier")
        .source("herald", "What the ships were doing there", "Boreal Herald");
    background(builder);
    spring(builder);
    summer(builder);
    return with(
        builder.build(),
        "Alba and Borea talk, 2007",
        new Era("War of the Straits", FuzzyDate.of("1981/1988"), List.of(), Extras.NONE),
        new Era("Ceasefire", FuzzyDate.of("1988-08-20/.."), List.of(), Extras.NONE),
        new Era("Blockade of the port", FuzzyDate.of("1986/1990"), List.of(), Extras.NONE));
  }

  private static void background(Datasets.Builder builder) {
    builder
        .event(
            told("treaty", "1964", "Treaty on fishing in the Straits", "agreement", 2)
                .participants("alba", "borea"))
        .event(
            told("embassy", "1979-11-04", "Crowd seizes the Boreal embassy", "seizure", 4)
                .participants("alba", "borea"))
        .event(
            told("rupture", "1980", "Borea breaks off relations with Alba", "rupture", 4)
                .participants("borea", "alba")
                .datedToo("1979"))
        .event(
            told("war", "1981-09-22/1988-08-20", "War of the Straits", "war", 4)
                .participants("alba", "borea"))
        .event(
            told("patrol", "1988-08-20/..", "League ships patrol the Straits", "deployment", 2)
                .participants("league"))
        .event(
            told("doctrine", "199X", "A doctrine of good neighbours takes shape", "statement", 1)
                .participants("cadia"))
        .event(
            told("letter", "2003-05~", "A letter through the Cadian embassy", "appeal", 3)
                .participants("alban-ministry", "borea", "cadia")
                .citing("gazette"));
  }

  private static void spring(Datasets.Builder builder) {
    builder
        .event(
            told("ships", "2007-01-11/", "Borea holds two Alban ships", "detention", 3)
                .participants("borea", "alba")
                .citing("herald"))
        .event(
            told("visit", "2007-03-10?", "A visit that nobody confirms", "visit", 1)
                .participants("envoy", "cadia"))
        .event(
            told("conference", "2007-03-28/2007-03-29", "Conference of the League", "conference", 2)
                .participants("league", "cadia", "alba"))
        .event(
            told("offer", "2007-05-17", "Alba announces talks for 28 May", "announcement", 3)
                .shortTitle("Alba announces talks")
                .participants("alban-ministry", "borea")
                .relation(Relation.Type.ANNOUNCES, "first-round")
                .citing("gazette"))
        .event(
            told("doubt", "2007-05-17", "Borea lowers expectations", "statement", 2)
                .participants("borea")
                .relation(Relation.Type.ABOUT, "first-round"))
        .event(
            told("charge", "[..2007-05-17]", "Borea accuses Alba of smuggling", "accusation", 3)
                .participants("borea", "alba")
                .citing("herald", "courier"))
        .event(
            told("first-round", "2007-05-28", "First round of talks in Port Cadia", "talks", 5)
                .shortTitle("First round")
                .participants("borea", "alba", "cadia")
                .places("port")
                .citing("gazette", "courier"))
        .event(
            told("opening", "2007-05-28T10:30:00", "Opening session", "talks", 3)
                .participants("cadia", "alba", "borea")
                .places("port")
                .relation(Relation.Type.PART_OF, "first-round"))
        .event(
            told("lunch", "2007-05-28T13:00:00", "The envoys lunch together", "visit", 1)
                .participants("envoy", "borea")
                .places("port")
                .relation(Relation.Type.PART_OF, "first-round"))
        .event(
            told("statement", "2007-05-28T16:15:00", "Joint statement on shipping", "statement", 3)
                .participants("borea", "alba")
                .places("port")
                .relation(Relation.Type.FOLLOWS, "first-round")
                .citing("gazette"))
        .event(
            told("reply", "2007-05-28", "Alba rejects the charge of smuggling", "denial", 3)
                .participants("alban-ministry")
                .places("albatown")
                .relation(Relation.Type.RESPONDS_TO, "charge"));
  }

  private static void summer(Datasets.Builder builder) {
    builder
        .event(
            told("attack", "2007-06-20", "Mine damages a ferry off Port Cadia", "attack", 3)
                .participants("cadia")
                .places("cadia-place")
                .datedToo("2007-06-08"))
        .event(
            told("release", "2007-07", "One of the ships is released", "release", 2)
                .participants("borea", "alba"))
        .event(
            told("request", "2007-07-17", "Borea asks for a second round", "demand", 2)
                .participants("borea", "alba")
                .relation(Relation.Type.PREPARES, "second-round"))
        .event(
            told("second-round", "2007-07-24", "Second round agrees on a committee", "talks", 5)
                .shortTitle("Second round")
                .participants("borea", "alba", "cadia")
                .places("port")
                .relation(Relation.Type.FOLLOWS, "first-round")
                .citing("courier"))
        .event(
            told("hopes", "2007-07-24", "Cadia hopes for a meeting of ministers", "statement", 2)
                .participants("cadia")
                .relation(Relation.Type.ABOUT, "second-round"))
        .event(
            told("committee", "2007-08-06", "The committee meets", "talks", 4)
                .participants("borea", "alba", "cadia")
                .relation(Relation.Type.FOLLOWS, "second-round"))
        .event(
            told("put-off", "2007-12", "A further round is put off", "postponement", 2)
                .participants("alba", "borea"));
  }

  private static EventBuilder told(
      String id, String edtf, String title, String kind, int significance) {
    return event(id, edtf).title(title).kind(kind).significance(significance);
  }

  /// Every way in which a date may not be exactly known, each as something that happened within its
  /// date and as something that lasted.
  public static Dataset doubts() {
    Datasets.Builder builder = new Datasets.Builder();
    builder
        .event(told("a-day", "2007-05-28", "A day", "talks", 3))
        .event(told("b-moment", "2007-05-03T10:30:00", "A time of day", "talks", 3))
        .event(told("c-month", "2007-05", "Some time in a month", "statement", 3))
        .event(told("d-season", "2007-22", "Some time in summer", "statement", 3))
        .event(told("e-about-day", "2007-05-12~", "About a day", "appeal", 3))
        .event(told("f-about-month", "2007-06~", "About a month", "appeal", 3))
        .event(told("g-uncertain", "2007-07-10?", "A day, uncertain", "accusation", 3))
        .event(told("h-uncertain-month", "2007-05?", "A month, uncertain", "accusation", 3))
        .event(told("i-both", "2007-06%", "A month, about and uncertain", "accusation", 3))
        .event(told("j-before", "[..2007-07-02]", "On or before a day", "attack", 3))
        .event(told("k-after", "[2007-05-20..]", "On or after a day", "attack", 3))
        .event(told("l-disputed", "2007-06-04", "Two dates", "rupture", 3).datedToo("2007-06-26"))
        .event(told("m-range", "2007-05-10/2007-06-20", "A range of days", "war", 3))
        .event(told("n-months", "2007-05/2007-08", "A range of months", "war", 3))
        .event(told("o-about-range", "2007-05~/2007-08~", "A range, about", "detention", 3))
        .event(told("p-uncertain-range", "2007-05-14?/2007-07-14?", "A range, uncertain", "war", 3))
        .event(told("q-open", "2007-06-01/..", "A range without an end", "deployment", 3))
        .event(told("r-unknown", "2007-06-11/", "A range whose end is not known", "capture", 3))
        .event(told("s-no-start", "../2007-07-01", "A range without a start", "deployment", 3))
        .event(told("t-unknown-start", "/2007-06-20", "A range, start not known", "capture", 3));
    return with(
        builder.build(),
        "How exactly dates are known",
        new Era("An era", FuzzyDate.of("2007-05-15/2007-06-15"), List.of(), Extras.NONE),
        new Era("An era going on", FuzzyDate.of("2007-07-15/.."), List.of(), Extras.NONE));
  }

  /// Titles in scripts that run from right to left, alone and mixed with others.
  public static Dataset rightToLeft() {
    Datasets.Builder builder = new Datasets.Builder();
    builder
        .actor("iran", "ایران", ActorKind.STATE, null)
        .actor("iraq", "العراق", ActorKind.STATE, null)
        .actor("un", "United Nations", ActorKind.ORGANISATION, null)
        .event(
            told("a", "2007-05-17", "اعلام گفتگوها برای ۲۸ مه", "announcement", 3)
                .participants("iran"))
        .event(
            told("b", "2007-05-28", "دور نخست گفتگوها در بغداد", "talks", 5)
                .participants("iran", "iraq"))
        .event(
            told("c", "2007-06-10", "المؤتمر الأول في بغداد", "conference", 3)
                .participants("iraq", "un"))
        .event(
            told("d", "2007-06-28~", "بيان وزارة الخارجية (2007) حول المحادثات", "statement", 2)
                .participants("iraq"))
        .event(
            told("e", "2007-07-24", "Second round – دور دوم گفتگوها", "talks", 5)
                .participants("iran", "iraq"))
        .event(told("f", "2007-08", "כינוס ועדה", "talks", 2).participants("un", "iran"));
    return with(builder.build(), "گفتگوهای سال ۲۰۰۷");
  }

  /// Sources of several languages and sorts.
  public static Dataset manySources() {
    Datasets.Builder builder = new Datasets.Builder();
    builder
        .source(
            SourceBuilder.source("persian")
                .title(
                    "نماینده ایران در بغداد: گفتگوها با آمریکا درباره امنیت عراق ادامه دارد و دور"
                        + " بعدی پس از تعطیلات است")
                .foreign(
                    "fa", "Iran's envoy in Baghdad: talks with America on Iraq's security go on")
                .in("Mehr News")
                .issued("2007-05-28")
                .accessed("2020-05-03")
                .at("https://example.org/news/491953"))
        .source(
            SourceBuilder.source("arabic")
                .title("بيان \"مشترك\"")
                .foreign("ar", "A ‘joint’ statement")
                .issued("2007-07-24"))
        .source(
            SourceBuilder.source("quoted")
                .title("Envoys: \"We meet again\"; it's 'a beginning'")
                .in("The Courier")
                .issued("2007-07-25"))
        .source(
            SourceBuilder.source("untitled")
                .type("webpage")
                .in("Reuters")
                .issued("2007-05-13")
                .at("https://example.org/13"))
        .event(
            told("a", "2007-05-28", "First round", "talks", 5).citing("persian").citing("untitled"))
        .event(
            told("b", "2007-07-24", "Second round", "talks", 5).citing("arabic").citing("quoted"));
    return with(builder.build(), "Talks in many papers");
  }

  /// A thousand years, and one moment in them.
  public static Dataset millennium() {
    Datasets.Builder builder = new Datasets.Builder();
    builder
        .event(told("empire", "1000/1999", "An empire of a thousand years", "founding", 4))
        .event(told("dynasty", "1300~/1750", "A dynasty", "founding", 3))
        .event(told("signing", "1648-10-24T14:30:00", "The treaty is signed", "agreement", 5))
        .event(told("bell", "1648-10-24T14:45:00", "Bells are rung", "announcement", 2))
        .event(told("day", "1648-10-24", "A day of thanksgiving", "statement", 2));
    return with(
        builder.build(),
        "One hour in a thousand years",
        new Era("The long peace", FuzzyDate.of("1400/1900"), List.of(), Extras.NONE));
  }

  private static Dataset with(Dataset dataset, String title, Era... eras) {
    Description description =
        new Description(
            title,
            "Made up for tests.",
            "CC0-1.0",
            Datasets.BAGHDAD,
            null,
            "actor",
            Vocabulary.kinds(),
            Vocabulary.roles(),
            List.of(eras),
            Extras.NONE);
    return new Dataset(
        description,
        dataset.events(),
        dataset.actors().values(),
        dataset.places().values(),
        dataset.sources().values());
  }
}
