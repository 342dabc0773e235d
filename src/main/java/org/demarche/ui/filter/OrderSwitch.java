package org.demarche.ui.filter;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;

/// Whether a facet's values stand by count or by name.
final class OrderSwitch extends StackPane {
  OrderSwitch(Words words, FacetTree<?> tree) {
    Segments<Facet.Order> orders =
        new Segments<>(
            "order-" + tree.facet().id(),
            List.of(Facet.Order.values()),
            order -> words.one("filter.order", order),
            tree::order);
    orders.help(order -> words.one("filter.order-meaning", order));
    orders.show(tree.order());
    getStyleClass().add("order-switch");
    setMinWidth(USE_PREF_SIZE);
    getChildren().add(orders);
  }
}
