@NullMarked
package io.tuji.lead.web;

import org.jspecify.annotations.NullMarked;
