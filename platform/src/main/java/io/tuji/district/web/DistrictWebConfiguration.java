package io.tuji.district.web;

import io.tuji.district.District;
import io.tuji.web.DisplayZone;
import io.tuji.web.NavigationEntry;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DistrictWebConfiguration {

    /** Shown while no pack says where the district's clock stands. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    NavigationEntry districtEntry() {
        return new NavigationEntry("district", "nav.district", "/district", "map", 60);
    }

    @Bean
    NavigationEntry industryEntry() {
        return new NavigationEntry("district", "nav.industry", "/industry", "diagram-3", 61);
    }

    @Bean
    DisplayZone displayZone(District district) {
        return () -> district.find().map(pack -> pack.head().zone()).orElse(CHINA);
    }
}
