package org.demarche.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.time.ExtentReader;

/// Packs events into bytes, a tenth of what the records take, and columns. Used by one thread.
///
/// An event with what [EventFields] leaves unpacked (accounts, claims, accepted warnings, unknown
/// fields) is kept as the record it is; curated events have them, and of those there are never
/// many.
public final class EventPacker {
  private final EventCodes codes;
  private final PackedBytes bytes = new PackedBytes();
  private final ColumnsBuilder columns;
  private final List<Event> whole = new ArrayList<>();
  private int[] places = new int[64];
  private int size;

  /// @param zones what puts times of day on the axis
  public EventPacker(EventCodes codes, EventZones zones) {
    this.codes = codes;
    this.columns = new ColumnsBuilder(codes, zones);
  }

  public int size() {
    return size;
  }

  /// Adds an event after those added before.
  public void add(Event event) {
    columns.add(event);
    int start = bytes.length();
    if (EventFields.SHAPE.isPlain(event)) {
      EventFields.SHAPE.pack(event, bytes, codes);
    }
    if (bytes.length() > start && !bytes.isLossy()) {
      addPlace(start);
    } else {
      bytes.cutTo(start);
      addPlace(~whole.size());
      whole.add(event);
    }
  }

  /// Adds an event after those added before.
  ///
  /// @param date the event's, read in the zone of its place
  public void add(RawEvent event, ExtentReader date) {
    columns.add(event, date);
    addPlace(bytes.length());
    EventFields.SHAPE.pack(event, RawEvent.EVENT, bytes);
  }

  private void addPlace(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  /// The events added, in that order; begins anew with none.
  public PackedChunk take() {
    PackedChunk chunk =
        new PackedChunk(bytes.toArray(), Arrays.copyOf(places, size), whole, columns.take());
    bytes.cutTo(0);
    whole.clear();
    size = 0;
    return chunk;
  }
}
