package org.alternat.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

/** The profile is read by the colour management of the Java platform. */
class SrgbProfileTest {
  private final ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());

  @Test
  void isAProfileForDisplaysInRed_Green_Blue() {
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getMajorVersion()).isEqualTo(2);
    assertThat(profile.getNumComponents()).isEqualTo(3);
  }

  @Test
  void meansTheColoursThatSrgbMeans() {
    ColorSpace ours = new ICC_ColorSpace(profile);
    float[][] colors = {
      {0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.12f, 0.23f, 0.37f}, {.5f, .5f, .5f}
    };
    for (float[] color : colors) {
      float[] shown = ours.toRGB(color);
      for (int i = 0; i < 3; i++) {
        assertThat(shown[i]).isCloseTo(color[i], within(0.006f));
      }
    }
  }
}
