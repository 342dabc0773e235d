package org.demarche.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for: once, whichever threads ask. What has been let
/// go of is made anew for who asks again.
final class Once<T> {
  private final Supplier<T> making;
  private volatile @Nullable T value;

  Once(Supplier<T> making) {
    this.making = making;
  }

  T get() {
    T known = value;
    return known == null ? made() : known;
  }

  private synchronized T made() {
    T known = value;
    if (known == null) {
      known = making.get();
      value = known;
    }
    return known;
  }

  /// The value if it has been made.
  Optional<T> known() {
    return Optional.ofNullable(value);
  }

  void letGo() {
    value = null;
  }
}
