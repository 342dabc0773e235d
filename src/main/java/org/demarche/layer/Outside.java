package org.demarche.layer;

import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Within;
import org.demarche.time.TimeRange;

/// How many matching events lie wholly before and after a picture, as far as it has to tell.
///
/// Who looks at a part of the main time ([org.demarche.query.MainTime]) knows that there is more on
/// both sides. A side is told of where all the main time on it is in view, so that what is left are
/// strays, and where all the main time lies on that side, so that little or nothing is in view.
/// Both sides are told of where no matching event is in view at all, wherever that is.
///
/// @param earlier 0 where nothing is to be told
/// @param later likewise
record Outside(int earlier, int later) {
  private static final Outside NOTHING = new Outside(0, 0);

  static Outside of(Stage stage) {
    EventSet match = stage.frame().match();
    if (match.isEmpty()) {
      return NOTHING;
    }
    EventTable table = stage.frame().table();
    TimeRange main = stage.mainTime();
    TimeRange window = stage.window();
    boolean nothing = Within.count(table, match, window) == 0;
    boolean tellsEarlier =
        nothing || window.start() <= main.start() || window.start() >= main.end();
    boolean tellsLater = nothing || window.end() >= main.end() || window.end() <= main.start();
    return new Outside(
        tellsEarlier ? Within.before(table, match, window.start()) : 0,
        tellsLater ? Within.after(table, match, window.end()) : 0);
  }
}
