package org.demarche.query;

import java.util.List;

/// The list of all sorts. It has a class of its own because a sort is made while its condition's
/// class is, which must not wait for the list.
final class ConditionSorts {
  static final List<ConditionSort<?>> ALL =
      List.of(
          Actors.SORT,
          Kinds.SORT,
          Places.SORT,
          Sources.SORT,
          InTime.SORT,
          DisputedBy.SORT,
          Statuses.SORT,
          Significance.SORT,
          WithText.SORT);

  private ConditionSorts() {}
}
