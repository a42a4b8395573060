package io.tuji.web.internal;

import io.tuji.web.Banner;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the layout shows above every page. */
@Component("banners")
public class Banners {

    private final ObjectProvider<Banner> banners;

    Banners(ObjectProvider<Banner> banners) {
        this.banners = banners;
    }

    public List<Banner.Shown> all() {
        return banners.stream().map(Banner::find).flatMap(Optional::stream).toList();
    }
}
