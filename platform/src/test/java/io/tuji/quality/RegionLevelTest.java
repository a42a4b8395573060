package io.tuji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionLevelTest {

    @Test
    void aDivisionLiesInItsProvinceCityAndCounty() {
        assertThat(RegionLevel.PROVINCE.of("330106")).contains("33");
        assertThat(RegionLevel.CITY.of("330106")).contains("3301");
        assertThat(RegionLevel.COUNTY.of("330106")).contains("330106");
    }

    @Test
    void aMunicipalityIsProvinceAndCity() {
        assertThat(RegionLevel.CITY.of("310104")).contains("31");
        assertThat(RegionLevel.CITY.of("310000")).contains("31");
        assertThat(RegionLevel.COUNTY.of("310000")).isEmpty();
    }

    @Test
    void ofWhatACodeDoesNotSayNothingIsGuessed() {
        assertThat(RegionLevel.CITY.of("330000")).isEmpty();
        assertThat(RegionLevel.COUNTY.of("330100")).isEmpty();
        assertThat(RegionLevel.PROVINCE.of("33")).isEmpty();
    }

    @Test
    void aCountyThatItsProvinceGovernsIsACityOfItsOwn() {
        assertThat(RegionLevel.CITY.of("429004")).contains("429004");
    }
}
