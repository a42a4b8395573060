package io.tuji.demand.web;

import io.tuji.access.Visitor;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The resource of an address, for pages and API. */
@Component
class ResourceDesk {

    private final Resources resources;

    ResourceDesk(Resources resources) {
        this.resources = resources;
    }

    Resource get(String code, Visitor visitor) {
        return Resource.Id.read(code)
                .flatMap(id -> resources.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
