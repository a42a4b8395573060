package io.tuji.district;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import java.util.List;

/** How the district sums up its industries, such as a formula of numbers; its terms may be open. */
public record IndustrySystem(String id, Period from, Known<List<String>> parts, String source) {}
