package org.demarche.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.DisputedPoint;
import org.demarche.model.Event;

/// Says what is disputed of an event, and by whom, a line for each point: 'date: 1979 (BBC News, 17
/// July 2007); 1980 (BBC News, 24 July 2007)'.
public final class DisputeReport {
  private static final String APART = "; ";

  private final Dataset dataset;
  private final SourceNames sources;

  public DisputeReport(Dataset dataset) {
    this.dataset = dataset;
    this.sources = SourceNames.of(dataset);
  }

  /// The lines of an event, in the order of the disputes.
  ///
  /// @param asked about which disputes
  public List<String> lines(Event event, Set<Dispute> asked) {
    return DisputedPoint.of(event).stream()
        .filter(point -> asked.contains(point.dispute()))
        .map(point -> DisputeWords.name(point.dispute()) + ": " + words(point))
        .toList();
  }

  private String words(DisputedPoint point) {
    return switch (point) {
      case DisputedPoint.Differing(Account account) ->
          account.versions().stream()
              .map(version -> said(version) + by(version.citations()))
              .collect(Collectors.joining(APART));
      case DisputedPoint.Contradicted(List<Citation> citations) ->
          citations.stream().map(this::contradiction).collect(Collectors.joining(APART));
      case DisputedPoint.Denied(Claim claim) ->
          claim.positions().stream()
              .map(this::position)
              .collect(Collectors.joining(APART, bare(claim.proposition()) + " – ", ""));
    };
  }

  /// The date alone where the version has one.
  private static String said(Account.Version version) {
    return version.date() == null ? bare(version.says()) : version.date().words();
  }

  private String contradiction(Citation citation) {
    String words = "contradicted by " + sources.name(citation.source());
    return citation.says() == null ? words : words + ": " + bare(citation.says());
  }

  private String position(Claim.Position position) {
    String attitude =
        switch (position.attitude()) {
          case ASSERTS -> "asserted by ";
          case DENIES -> "denied by ";
          case DOUBTS -> "doubted by ";
        };
    return attitude + who(position) + by(position.citations());
  }

  private String who(Claim.Position position) {
    if (position.actor() != null) {
      return ActorNames.inSentence(position.actor(), dataset);
    }
    return position.speaker() == null ? "somebody not named" : position.speaker();
  }

  private String by(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : citations.stream()
            .map(citation -> sources.name(citation.source()))
            .distinct()
            .collect(Collectors.joining(APART, " (", ")"));
  }

  private static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
