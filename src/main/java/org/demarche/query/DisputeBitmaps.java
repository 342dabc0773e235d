package org.demarche.query;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Dispute;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// For each thing that may be disputed, the events of which it is.
final class DisputeBitmaps implements CountedBitmaps<Dispute> {
  private final Map<Dispute, RoaringBitmap> bitmaps = new EnumMap<>(Dispute.class);

  /// @param before kept where they are the same
  static DisputeBitmaps of(EventTable table, Optional<DisputeBitmaps> before) {
    DisputeBitmaps found = new DisputeBitmaps(table);
    return before.filter(known -> known.bitmaps.equals(found.bitmaps)).orElse(found);
  }

  private DisputeBitmaps(EventTable table) {
    for (Dispute dispute : Dispute.values()) {
      bitmaps.put(dispute, new RoaringBitmap());
    }
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      int disputes = table.disputes(ordinal);
      if (disputes != 0) {
        add(ordinal, disputes);
      }
    }
  }

  private void add(int ordinal, int disputes) {
    bitmaps.forEach(
        (dispute, events) -> {
          if ((disputes & dispute.bit()) != 0) {
            events.add(ordinal);
          }
        });
  }

  private RoaringBitmap of(Dispute dispute) {
    return bitmaps.getOrDefault(dispute, new RoaringBitmap());
  }

  /// The events of which at least one of the things is disputed.
  @Override
  public RoaringBitmap any(Collection<Dispute> wanted) {
    return FastAggregation.or(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  /// Of how many of `among` the thing is disputed.
  @Override
  public int count(Dispute dispute, Tally among) {
    return among.count(of(dispute));
  }
}
