package io.tuji.publish.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The public site as it is now: every file by its path, made when it is first asked for and kept while there is room. */
public final class Site {

    /** Many years of releases; beyond it everything is made anew when it is asked for. */
    private static final long ROOM = 128L << 20;

    private final Map<String, Supplier<SiteFile>> makers = new LinkedHashMap<>();
    private final Map<String, SiteFile> made = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    void add(String path, Supplier<SiteFile> maker) {
        if (makers.putIfAbsent(path, maker) != null) {
            throw new IllegalStateException("two files at " + path);
        }
    }

    /** Every path, in the order in which a reader would meet them. */
    public List<String> paths() {
        return List.copyOf(makers.keySet());
    }

    public Optional<SiteFile> find(String path) {
        Supplier<SiteFile> maker = makers.get(path);
        if (maker == null) {
            return Optional.empty();
        }
        SiteFile file = made.computeIfAbsent(path, p -> counted(maker.get()));
        if (size.get() > ROOM) {
            forget();
        }
        return Optional.of(file);
    }

    private SiteFile counted(SiteFile file) {
        size.addAndGet(file.size());
        return file;
    }

    private void forget() {
        size.set(0);
        made.clear();
    }
}
