package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.DisputedPoint;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/// What is disputed of an event, and by whom, as values of JSON.
final class DisputeJson {
  private DisputeJson() {}

  /// An object for each point, in the order of the disputes; none where nothing is disputed.
  static List<Map<String, @Nullable Object>> of(Event event) {
    return DisputedPoint.of(event).stream().map(DisputeJson::json).toList();
  }

  private static Map<String, @Nullable Object> json(DisputedPoint point) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("about", Choice.name(point.dispute()));
    switch (point) {
      case DisputedPoint.Differing(Account account) ->
          json.put("versions", account.versions().stream().map(DisputeJson::version).toList());
      case DisputedPoint.Contradicted(List<Citation> citations) ->
          json.put("contradictions", citations.stream().map(DisputeJson::contradiction).toList());
      case DisputedPoint.Denied(Claim claim) -> {
        json.put("proposition", claim.proposition());
        json.put("positions", claim.positions().stream().map(DisputeJson::position).toList());
      }
    }
    return json;
  }

  private static Map<String, @Nullable Object> version(Account.Version version) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("says", version.says());
    if (version.date() != null) {
      json.put("edtf", version.date().text());
    }
    json.put("sources", sources(version.citations()));
    return json;
  }

  private static Map<String, @Nullable Object> contradiction(Citation citation) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    if (citation.says() != null) {
      json.put("says", citation.says());
    }
    json.put("sources", sources(List.of(citation)));
    return json;
  }

  private static Map<String, @Nullable Object> position(Claim.Position position) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("who", position.actor() == null ? position.speaker() : position.actor().value());
    json.put("attitude", Choice.name(position.attitude()));
    json.put("sources", sources(position.citations()));
    return json;
  }

  private static List<String> sources(List<Citation> citations) {
    return citations.stream().map(citation -> citation.source().value()).distinct().toList();
  }
}
