package org.replyby.local.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.replyby.local.machine.ProjectFolder;

/** A picture of a page in at most 256 colors, which takes a third of the room. */
final class Picture {
  private static final int MOST_COLORS = 256;

  private Picture() {}

  /** Keeps a PNG in docs/screens. */
  static void keep(byte[] png, String name) {
    try {
      Files.write(ProjectFolder.find().file("docs/screens/" + name + ".png"), small(png));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The same PNG with as few bits of each color as it takes. White and black stay what they are.
   */
  private static byte[] small(byte[] png) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    var bits = 8;
    var colors = colors(picture, bits);
    while (colors.size() > MOST_COLORS) {
      bits--;
      colors = colors(picture, bits);
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(indexed(picture, colors, bits), "png", out);
    return out.toByteArray();
  }

  /** The number of each color, up to the first that is one too many. */
  private static Map<Integer, Integer> colors(BufferedImage picture, int bits) {
    var colors = new LinkedHashMap<Integer, Integer>();
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth() && colors.size() <= MOST_COLORS; x++) {
        colors.putIfAbsent(rounded(picture.getRGB(x, y), bits), colors.size());
      }
    }
    return colors;
  }

  private static BufferedImage indexed(
      BufferedImage picture, Map<Integer, Integer> colors, int bits) {
    var palette = colors.keySet().stream().mapToInt(color -> color).toArray();
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    var small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        var number = colors.get(rounded(picture.getRGB(x, y), bits));
        small.getRaster().setSample(x, y, 0, number == null ? 0 : number);
      }
    }
    return small;
  }

  private static int rounded(int rgb, int bits) {
    return (channel(rgb, 16, bits) << 16) | (channel(rgb, 8, bits) << 8) | channel(rgb, 0, bits);
  }

  private static int channel(int rgb, int shift, int bits) {
    var most = (1 << bits) - 1;
    var value = (rgb >> shift) & 0xFF;
    return (value >> (8 - bits)) * 255 / most;
  }
}
