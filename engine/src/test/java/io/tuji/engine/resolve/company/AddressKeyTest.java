package io.tuji.engine.resolve.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource({
        "云州市临江区长虹路１２号３幢１０１室, 长虹路12-3-101, 长虹路12, 长虹路",
        "临江区长虹路12号3号楼101室, 长虹路12-3-101, 长虹路12, 长虹路",
        "长虹路12弄（3号101）, 长虹路12-3-101, 长虹路12, 长虹路",
        "云州市临江区白云镇长虹公路1755弄2号A座, 长虹公路1755-2-A, 长虹公路1755, 长虹公路",
        "白云镇西首, 白云镇西首, '', ''",
        "'', '', '', ''",
    })
    void sharesWhatTwoWritingsShare(String written, String whole, String house, String road) {
        assertThat(AddressKey.of(written)).isEqualTo(new AddressKey(whole, house, road));
    }
}
