@NullMarked
package io.tuji.outlook.web;

import org.jspecify.annotations.NullMarked;
