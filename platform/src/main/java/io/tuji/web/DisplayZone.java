package io.tuji.web;

import java.time.ZoneId;

/** In which zone times are shown: the district's. Without such a bean they are shown as in Shanghai, which is all of China's time. */
public interface DisplayZone {

    ZoneId zone();
}
