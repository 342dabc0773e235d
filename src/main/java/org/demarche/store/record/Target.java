package org.demarche.store.record;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Spelling;
import org.demarche.store.json.Json;
import org.demarche.words.Message;

/// The ids of one sort that records may refer to, and where they are listed. Immutable.
public final class Target {
  private final String noun;
  private final String file;
  private final Set<String> ids;
  private final boolean complete;

  /// @param noun what an id of this sort names, such as `actor`
  /// @param file the file that lists them
  /// @param complete whether that file was read to its end; if not, one problem stands for all
  ///   references that may be missing for that reason alone
  public Target(String noun, String file, Set<String> ids, boolean complete) {
    this.noun = noun;
    this.file = file;
    this.ids = ids;
    this.complete = complete;
  }

  /// Whether the text is one of the ids; if not, the report says so.
  boolean resolves(Json.Text reference, Report report) {
    if (ids.contains(reference.value())) {
      return true;
    }
    if (complete) {
      report.error(reference.offset(), code(), complaint(reference.value()));
    } else {
      report.leftOpen(noun);
    }
    return false;
  }

  /// The code of the problem that a reference leads nowhere.
  public String code() {
    return "unknown-" + noun;
  }

  /// What to say of a reference that leads nowhere.
  public Message complaint(String reference) {
    Message hint =
        Spelling.suggestion(reference, ids)
            .map(near -> Message.of("store.did-you-mean", near))
            .orElseGet(() -> Message.of("store.add-there"));
    return Message.of("store.unknown", noun, reference, file, hint);
  }

  /// One problem for all references that are left open because the list was half read; empty where
  /// none is.
  public Optional<Problem> unresolved(OpenReferences open) {
    int count = open.count(noun);
    if (count == 0) {
      return Optional.empty();
    }
    Message message = Message.of("store.unresolved", noun, count);
    return Optional.of(new Problem(file, 0, 0, Severity.ERROR, code(), message));
  }

  /// What an id of this sort names.
  public String noun() {
    return noun;
  }

  public Set<String> ids() {
    return ids;
  }

  public boolean isComplete() {
    return complete;
  }
}
