package org.demarche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposition somebody puts forward, and where everybody stands on it. Never a statement of the
/// program's own.
///
/// @param proposition in our words, with its hedges
/// @param positions who asserts, denies or doubts it
public record Claim(String proposition, List<Position> positions, Extras extras) {
  public Claim {
    positions = List.copyOf(positions);
  }

  /// Whether somebody denies it; to doubt it is not to deny it.
  public boolean isDenied() {
    return positions.stream().anyMatch(position -> position.attitude() == Attitude.DENIES);
  }

  /// Where one actor stands.
  ///
  /// @param actor whose position it is, or null for an unnamed speaker described in `speaker`
  /// @param speaker words for a speaker who is not named or not an actor ('US officials'), or null
  /// @param through the chain of reporting from the first to the last ('the captive', 'Kevin
  ///   Bergner'); may be empty
  /// @param says how they put it, in our words, or null
  public record Position(
      @Nullable ActorId actor,
      @Nullable String speaker,
      Attitude attitude,
      List<String> through,
      @Nullable String says,
      List<Citation> citations,
      Extras extras) {
    public Position {
      through = List.copyOf(through);
      citations = List.copyOf(citations);
    }
  }

  /// How an actor bears on a proposition.
  public enum Attitude {
    ASSERTS,
    DENIES,
    DOUBTS
  }
}
