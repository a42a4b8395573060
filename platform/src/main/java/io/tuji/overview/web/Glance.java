package io.tuji.overview.web;

import org.springframework.ui.Model;

/** What the first page shows of plan and places. */
interface Glance {

    /** @param layer of the map, as it stands in the address; may be empty */
    void show(String layer, Model model);
}
