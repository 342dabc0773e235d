package org.demarche.text;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.DisputedPoint;
import org.demarche.words.Words;

/// Says one point on which an event is disputed, and who says so: 'date: 1979 (BBC News, 17 July
/// 2007); 1980 (BBC News, 24 July 2007)'.
public final class PointWords {
  private final Words words;
  private final Dataset dataset;
  private final SourceNames sources;

  public PointWords(Words words, Dataset dataset) {
    this.words = words;
    this.dataset = dataset;
    this.sources = SourceNames.of(words, dataset);
  }

  /// With what it is about before it.
  public String line(DisputedPoint point) {
    return words.say("text.dispute-line", DisputeWords.name(words, point.dispute()), words(point));
  }

  /// Without.
  public String words(DisputedPoint point) {
    return switch (point) {
      case DisputedPoint.Differing(Account account) ->
          apart(
              account.versions().stream()
                  .map(version -> by(said(version), version.citations()))
                  .toList());
      case DisputedPoint.Contradicted(List<Citation> citations) ->
          apart(citations.stream().map(this::contradiction).toList());
      case DisputedPoint.Denied(Claim claim) ->
          words.say(
              "text.claim-line",
              bare(claim.proposition()),
              apart(claim.positions().stream().map(this::position).toList()));
    };
  }

  /// The date alone where the version has one.
  private String said(Account.Version version) {
    return version.date() == null ? bare(version.says()) : version.date().words(words);
  }

  private String contradiction(Citation citation) {
    String source = sources.name(citation.source());
    return citation.says() == null
        ? words.say("text.contradicted", source)
        : words.say("text.contradicted-saying", source, bare(citation.says()));
  }

  private String position(Claim.Position position) {
    String said = words.one("text.attitude", position.attitude(), who(position));
    return by(said, position.citations());
  }

  private String who(Claim.Position position) {
    if (position.actor() != null) {
      return ActorNames.inSentence(words, position.actor(), dataset);
    }
    return position.speaker() == null ? words.say("text.somebody-not-named") : position.speaker();
  }

  /// What is said, with the sources that say it.
  private String by(String said, List<Citation> citations) {
    return citations.isEmpty()
        ? said
        : words.say(
            "text.with-aside",
            said,
            apart(
                citations.stream()
                    .map(citation -> sources.name(citation.source()))
                    .distinct()
                    .toList()));
  }

  /// One after the other, kept apart more than names in a list are.
  private String apart(List<String> parts) {
    String text = parts.isEmpty() ? "" : parts.getFirst();
    for (int i = 1; i < parts.size(); i++) {
      text = words.say("text.apart", text, parts.get(i));
    }
    return text;
  }

  private static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
