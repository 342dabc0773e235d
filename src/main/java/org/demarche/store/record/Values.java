package org.demarche.store.record;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.demarche.store.json.Json;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The values that several sorts of record share: ids, dates, zones.
final class Values {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Values() {}

  /// The record's id; null, with a problem, where it is missing or malformed.
  static @Nullable String id(Fields fields) {
    Json.Text node = fields.requiredNode("id");
    if (node == null) {
      return null;
    }
    if (ID.matcher(node.value()).matches()) {
      return node.value();
    }
    fields.report().error(node.offset(), "bad-id", Message.of("store.bad-id", node.value()));
    return null;
  }

  /// The date in a member; null, with a problem if it is there, where it is none.
  static @Nullable FuzzyDate date(Fields fields, String name) {
    Json.Text node = fields.textNode(name);
    return node == null ? null : date(fields.report(), node);
  }

  /// The date in a text; null, with a problem at the character that is wrong, where it is none.
  static @Nullable FuzzyDate date(Report report, Json.Text node) {
    return switch (FuzzyDate.parse(node.value())) {
      case EdtfResult.Valid(FuzzyDate date) when date.isOnAxis() -> date;
      case EdtfResult.Valid far -> {
        report.error(
            node.offset(),
            "far-date",
            Message.of("store.far-date", node.value(), FuzzyDate.LAST_YEAR));
        yield null;
      }
      case EdtfResult.Invalid invalid -> {
        int inside = Math.clamp(invalid.position(), 0, node.value().length());
        report.error(
            report.text().offsetWithin(node, inside),
            "bad-date",
            Message.of("store.bad-date", node.value(), invalid.reason()));
        yield null;
      }
    };
  }

  /// The time zone in a member; null, with a problem if it is there, where it is none.
  static @Nullable ZoneId zone(Fields fields, String name) {
    Json.Text node = fields.textNode(name);
    if (node == null) {
      return null;
    }
    try {
      return ZoneId.of(node.value());
    } catch (DateTimeException e) {
      fields.report().error(node.offset(), "bad-zone", Message.of("store.bad-zone", node.value()));
      return null;
    }
  }
}
