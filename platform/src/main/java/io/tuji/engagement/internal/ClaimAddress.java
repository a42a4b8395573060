package io.tuji.engagement.internal;

import io.tuji.engagement.Engagement.Firm;
import io.tuji.registry.CompanyId;
import org.springframework.web.util.UriComponentsBuilder;

/** Where stands who may speak for a firm. */
public final class ClaimAddress {

    private ClaimAddress() {}

    public static String of(Firm firm) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/claims")
                .queryParam("firm", firm.company().map(CompanyId::code).orElse(firm.name()));
        if (firm.company().isEmpty()) {
            address.queryParam("unregistered", "yes");
        }
        return address.encode().toUriString();
    }
}
