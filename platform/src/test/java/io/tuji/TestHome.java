package io.tuji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the shared test context a home of its own below target, and the repository's district pack; and instead of the embedded server
 * the one that {@code tuji.test.postgres} names.
 */
class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path home = Files.createTempDirectory(target, "home");
            String binaries = System.getProperty("tuji.test.postgres", "");
            if (!binaries.isEmpty()) {
                var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("other server", OtherServer.start(Path.of(binaries), beans)));
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test home", Map.of("tuji.home", home.toString(), "tuji.pack", "../districts/xuhui")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
