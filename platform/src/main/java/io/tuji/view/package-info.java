/**
 * What people keep of lists (视图): words, filters, order and columns under a name, to find again, to start with, to share with the own body.
 *
 * <p>One for all lists: the shared fragment of lists shows it by {@link io.tuji.web.ListViews}. Does not know what the lists are about. A
 * view gives no right: whoever opens it sees what the list itself shows that person. Table: saved_view.
 */
@ApplicationModule(
        displayName = "视图",
        allowedDependencies = {"access", "audit", "web"})
@NullMarked
package io.tuji.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
