package io.tuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.bench.ReviewedAddresses.Reading;
import io.tuji.engine.place.AddressReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A reading is right if its digests are those that the review has left. The address is invented. */
class ReviewedAddressesTest {

    private static final String CODE = "91350100M000100Y43";
    private static final AddressReader READER = new AddressReader();

    private final Reading right = of("上海市静安区演示路12号3楼");

    @Test
    void formsOfWritingMakeNoDifference() {
        assertThat(of("演示路１２号三层")).isEqualTo(right);
    }

    @Test
    void tellsRoadAndNumberFromTheRest() {
        Reading otherFloor = of("演示路12号4楼");
        assertThat(otherFloor.door()).isEqualTo(right.door());
        assertThat(otherFloor.whole()).isNotEqualTo(right.whole());
        assertThat(of("演示路14号3楼").door()).isNotEqualTo(right.door());
    }

    @Test
    void saysNothingOfFirmsThatWereNotReviewed() throws IOException {
        assertThat(ReviewedAddresses.read().find(CODE)).isEmpty();
    }

    private static Reading of(String address) {
        return ReviewedAddresses.of(CODE, READER.read(address));
    }
}
