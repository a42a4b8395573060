package io.tuji.setting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home and the clock: all that a command needs which runs without the platform. */
@Configuration(proxyBeanMethods = false)
public class HomeConfiguration {

    @Bean
    Home home(@Value("${tuji.home}") Path path) {
        return new Home(path);
    }

    /** What day it is: that of the people here, for all of China has one time. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
