package org.demarche;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Relation;
import org.demarche.store.DatasetReader;

/// Texts and datasets that upset formats: signs that one or another obeys, letters from right to
/// left, emoji, formulas.
public final class Awkward {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "“",
          "”",
          ",",
          ";",
          "|",
          "{",
          "}",
          "\\",
          "\\\\",
          "%",
          "#",
          "$",
          "&",
          "_",
          "^",
          "~",
          "<",
          ">",
          "</script>",
          "<!--",
          "]]>",
          "&amp;",
          "*",
          "**",
          "`",
          "[",
          "]",
          "(",
          ")",
          "[^1]",
          "!",
          "=",
          "+",
          "-",
          "@",
          "\t",
          "\n",
          "\r\n",
          " ",
          "  ",
          "1.",
          "# ",
          "- ",
          "سفارت",
          "گفت‌وگو",
          "؟",
          "שלום",
          "😀",
          "👩‍👩‍👧",
          "é",
          "Ω",
          "\u200E",
          "a",
          "b",
          "word",
          "2007",
          "http://x.org/?a=b&c",
          ":",
          "+1-555",
          "=SUM(A1)",
          "＝1");

  private Awkward() {}

  /// A text of a few awkward pieces; may be empty.
  public static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /// Four events with everything that a document tells, in awkward letters.
  public static Dataset dataset() {
    return new Datasets.Builder()
        .actor("iran", "Iran", ActorKind.STATE, null)
        .actor("united-states", "United States", ActorKind.STATE, null)
        .place("baghdad", "Baghdad", null, "Asia/Baghdad")
        .source(
            SourceBuilder.source("s1")
                .type("article-newspaper")
                .title("\"Envoys\" meet & {talk} 100% of $5_000 | <b>")
                .in("The Gazette")
                .issued("2007-05-28")
                .at("https://example.org/s1?a=1&b=2"))
        .source(
            SourceBuilder.source("s2")
                .title("سفیران دیدار کردند")
                .foreign("fa", "The envoys met")
                .in("Courier")
                .issued("2007-05~")
                .accessed("2020-05-03")
                .at("https://example.org/s2"))
        .source(SourceBuilder.source("s3").title(null).in("Reuters").by("A. Writer"))
        .event(
            Datasets.event("talks", "2007-05-28")
                .title("=First* round_of [talks] <i>& more</i> | 😀")
                .kind("talks")
                .significance(5)
                .participants("united-states", "iran")
                .places("baghdad")
                .citing("s1", "s2")
                .denied("A committee was \"agreed\"", "iran", "s2"))
        .event(
            Datasets.event("after", "2007-06~")
                .title("What came after")
                .kind("statement")
                .participants("iran")
                .citing(Citation.Stance.CONTRADICTS, "s3")
                .claim("It was good", "united-states", Claim.Attitude.DOUBTS, "s1")
                .differing(Account.Aspect.NUMBER, "s1", "s3")
                .relation(Relation.Type.FOLLOWS, "talks"))
        .event(Datasets.event("dated", "1980").title("Dated twice").datedToo("1979"))
        .event(Datasets.event("bare", "[..2007-07-02]").title("-Nothing known").kind("attack"))
        .build();
  }

  /// The dataset that comes with the program.
  public static Dataset shipped() {
    return new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();
  }

  /// The ordinals of all events.
  public static int[] all(Dataset dataset) {
    return IntStream.range(0, dataset.events().size()).toArray();
  }
}
