package org.demarche.store.record;

import java.util.Map;
import org.demarche.model.Actor;
import org.jspecify.annotations.Nullable;

/// Actors as JSON values, the counterpart of [ActorReader].
final class ActorJson {
  private ActorJson() {}

  static Map<String, @Nullable Object> of(Actor actor) {
    return new RecordJson()
        .putText("id", actor.id())
        .put("name", actor.name())
        .put("kind", Fields.written(actor.kind()))
        .put("aliases", actor.aliases())
        .putText("partOf", actor.partOf())
        .put("office", actor.office())
        .put("description", actor.description())
        .put("accepts", EventJson.acceptances(actor.accepts()))
        .with(actor.extras());
  }
}
