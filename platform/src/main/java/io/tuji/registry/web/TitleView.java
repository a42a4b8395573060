package io.tuji.registry.web;

import io.tuji.registry.Title;

/**
 * A title on the page of its company.
 *
 * @param state valid, coming, past or ended
 */
record TitleView(Title title, String name, String state) {}
