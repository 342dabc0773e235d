package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.columns.CodeColumn;
import org.demarche.columns.EventColumns;
import org.demarche.dataset.Dataset;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.WitnessTable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// For each status, the events that are in it.
final class StatusBitmaps implements CountedBitmaps<Status> {
  private final Map<Status, RoaringBitmap> bitmaps = new EnumMap<>(Status.class);

  /// @param before kept where they are the same
  static StatusBitmaps of(Dataset dataset, EventTable table, Optional<StatusBitmaps> before) {
    StatusBitmaps found = new StatusBitmaps(dataset, table);
    return before.filter(known -> known.bitmaps.equals(found.bitmaps)).orElse(found);
  }

  private StatusBitmaps(Dataset dataset, EventTable table) {
    for (Status status : Status.values()) {
      RoaringBitmap events = new RoaringBitmap();
      status
          .doubt()
          .ifPresent(
              doubt -> {
                for (int ordinal = 0; ordinal < table.size(); ordinal++) {
                  if (table.hasDoubt(ordinal, doubt)) {
                    events.add(ordinal);
                  }
                }
              });
      bitmaps.put(status, events);
    }
    RoaringBitmap single = singleWitness(dataset, table);
    single.runOptimize();
    bitmaps.put(Status.SINGLE_WITNESS, single);
  }

  private static RoaringBitmap singleWitness(Dataset dataset, EventTable table) {
    Dictionary<SourceId> ids = table.mentions().sources().values();
    CodeColumn codes = table.mentions().sources().codes();
    List<Optional<Source>> sources = new ArrayList<>();
    for (int code = 0; code < ids.size(); code++) {
      sources.add(dataset.source(ids.value(code)));
    }
    WitnessTable witnesses = new WitnessTable(sources);
    RoaringBitmap single = new RoaringBitmap();
    int[] tellers = new int[EventColumns.MOST_WITNESSES];
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      int size = table.witnesses(ordinal);
      for (int i = 0; i < size; i++) {
        tellers[i] = codes.get(ordinal, i);
      }
      if (witnesses.isOne(tellers, size)) {
        single.add(ordinal);
      }
    }
    return single;
  }

  private RoaringBitmap of(Status status) {
    return bitmaps.getOrDefault(status, new RoaringBitmap());
  }

  /// The events that are in at least one of the statuses.
  @Override
  public RoaringBitmap any(Collection<Status> wanted) {
    return FastAggregation.or(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  @Override
  public int count(Status status, Tally among) {
    return among.count(of(status));
  }
}
