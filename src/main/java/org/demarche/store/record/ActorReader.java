package org.demarche.store.record;

import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.jspecify.annotations.Nullable;

/// Reads one record of `actors.json`.
final class ActorReader implements RecordReader<Actor> {
  @Override
  public @Nullable Actor read(Fields fields) {
    String id = Values.id(fields);
    String name = fields.required("name");
    ActorKind kind = fields.requiredChoice("kind", ActorKind.class);
    var aliases = fields.texts("aliases");
    String partOf = fields.text("partOf");
    String office = fields.text("office");
    String description = fields.text("description");
    var accepts = CitationReader.acceptances(fields);
    if (id == null || name == null) {
      return null;
    }
    return new Actor(
        new ActorId(id),
        name,
        kind == null ? ActorKind.GROUP : kind,
        aliases,
        partOf == null ? null : new ActorId(partOf),
        office,
        description,
        accepts,
        fields.extras());
  }

  @Override
  public String id(Actor actor) {
    return actor.id().value();
  }

  @Override
  public @Nullable String parent(Actor actor) {
    return actor.partOf() == null ? null : actor.partOf().value();
  }

  @Override
  public Actor withoutParent(Actor actor) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.aliases(),
        null,
        actor.office(),
        actor.description(),
        actor.accepts(),
        actor.extras());
  }
}
