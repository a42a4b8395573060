/**
 * What all pages share: layout, navigation, languages, how values and problems are written, lists and their export.
 *
 * <p>Knows no business. A module brings a {@link io.tuji.web.NavigationEntry} bean to stand in the side bar and a
 * {@link io.tuji.web.HomeFigure} bean to stand on the first page; its templates replace the fragments of templates/web/layout.html.
 */
@ApplicationModule(
        displayName = "网页",
        allowedDependencies = {"setting"})
@NullMarked
package io.tuji.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
