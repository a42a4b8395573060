@NullMarked
package io.tuji.agenda.web;

import org.jspecify.annotations.NullMarked;
