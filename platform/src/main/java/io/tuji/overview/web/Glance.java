package io.tuji.overview.web;

import org.springframework.ui.Model;

/** What the first page shows of plan and places. */
interface Glance {

    /**
     * @param layer of the map, as it stands in the address; may be empty
     * @param drawing {@code tiles} for tiles where outlines are loaded, too
     */
    void show(String layer, String drawing, Model model);
}
