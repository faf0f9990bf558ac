; LLVM 22.1.0, sources 3e53eb78ff9fc2e90ca51e94c8fd2f4661aec744f206e6cf0e3c7207a69275c2
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_dropout_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.25.i = getelementptr i8, ptr %.1, i64 16
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.27.i = lshr i64 %.26.i, 48
  %.29.i = load ptr, ptr %.2, align 8, !noalias !0
  %.30.i = and i64 %.26.i, 281474976710655
  %.31.i = getelementptr i64, ptr %.29.i, i64 %.27.i
  %.32.i = load ptr, ptr %.31.i, align 8, !noalias !0
  %.33.i = getelementptr i8, ptr %.32.i, i64 %.30.i
  %.49.i = getelementptr i8, ptr %.1, i64 48
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  br label %B38.if.i

B38.if.i:                                         ; preds = %.6, %B38.if.i
  %key.2.0.i58 = phi i64 [ 608135816, %.6 ], [ %.160.i, %B38.if.i ]
  %.37.i.057 = phi i64 [ 0, %.6 ], [ %.108.i, %B38.if.i ]
  %.108.i = add nuw nsw i64 %.37.i.057, 1
  %0 = shl nsw i64 %.37.i.057, 3
  %.135.i = getelementptr i8, ptr %.33.i, i64 %0
  %.136.i = load i64, ptr %.135.i, align 4, !noalias !3
  %.138.i8 = xor i64 %.136.i, %key.2.0.i58
  %.139.i9 = trunc i64 %.138.i8 to i32
  %.140.i = lshr i32 %.139.i9, 16
  %.141.i = xor i32 %.140.i, %.139.i9
  %.142.i = mul i32 %.141.i, -2048144789
  %.143.i = lshr i32 %.142.i, 13
  %.144.i = xor i32 %.143.i, %.142.i
  %.145.i = mul i32 %.144.i, -1028477387
  %.146.i = lshr i32 %.145.i, 16
  %.149.i = lshr i64 %.136.i, 32
  %1 = trunc nuw i64 %.149.i to i32
  %2 = xor i32 %.146.i, %1
  %.151.i = xor i32 %2, %.145.i
  %.152.i = lshr i32 %.151.i, 16
  %.153.i = xor i32 %.152.i, %.151.i
  %.154.i = mul i32 %.153.i, -2048144789
  %.155.i = lshr i32 %.154.i, 13
  %.156.i = xor i32 %.155.i, %.154.i
  %.157.i = mul i32 %.156.i, -1028477387
  %.158.i = lshr i32 %.157.i, 16
  %.159.i = xor i32 %.158.i, %.157.i
  %.160.i = zext i32 %.159.i to i64
  %exitcond.not = icmp eq i64 %.108.i, 2
  br i1 %exitcond.not, label %B38.if.i27, label %B38.if.i

B38.if.i27:                                       ; preds = %B38.if.i, %B38.if.i27
  %key.2.0.i1361 = phi i64 [ %.160.i52, %B38.if.i27 ], [ 2242054355, %B38.if.i ]
  %.37.i10.060 = phi i64 [ %.108.i30, %B38.if.i27 ], [ 0, %B38.if.i ]
  %.108.i30 = add nuw nsw i64 %.37.i10.060, 1
  %3 = shl nsw i64 %.37.i10.060, 3
  %.135.i31 = getelementptr i8, ptr %.33.i, i64 %3
  %.136.i32 = load i64, ptr %.135.i31, align 4, !noalias !6
  %.138.i33 = xor i64 %.136.i32, %key.2.0.i1361
  %.139.i34 = trunc i64 %.138.i33 to i32
  %.140.i35 = lshr i32 %.139.i34, 16
  %.141.i36 = xor i32 %.140.i35, %.139.i34
  %.142.i37 = mul i32 %.141.i36, -2048144789
  %.143.i38 = lshr i32 %.142.i37, 13
  %.144.i39 = xor i32 %.143.i38, %.142.i37
  %.145.i40 = mul i32 %.144.i39, -1028477387
  %.146.i41 = lshr i32 %.145.i40, 16
  %.149.i42 = lshr i64 %.136.i32, 32
  %4 = trunc nuw i64 %.149.i42 to i32
  %5 = xor i32 %.146.i41, %4
  %.151.i43 = xor i32 %5, %.145.i40
  %.152.i44 = lshr i32 %.151.i43, 16
  %.153.i45 = xor i32 %.152.i44, %.151.i43
  %.154.i46 = mul i32 %.153.i45, -2048144789
  %.155.i47 = lshr i32 %.154.i46, 13
  %.156.i48 = xor i32 %.155.i47, %.154.i46
  %.157.i49 = mul i32 %.156.i48, -1028477387
  %.158.i50 = lshr i32 %.157.i49, 16
  %.159.i51 = xor i32 %.158.i50, %.157.i49
  %.160.i52 = zext i32 %.159.i51 to i64
  %exitcond70.not = icmp eq i64 %.108.i30, 2
  br i1 %exitcond70.not, label %f32_dropout_key.body.exit53, label %B38.if.i27

f32_dropout_key.body.exit53:                      ; preds = %B38.if.i27
  %6 = trunc i64 %.50.i to i32
  %.173.i17 = xor i32 %.159.i51, %6
  %.174.i18 = lshr i32 %.173.i17, 16
  %.175.i19 = xor i32 %.174.i18, %.173.i17
  %.176.i20 = mul i32 %.175.i19, -2048144789
  %.177.i21 = lshr i32 %.176.i20, 13
  %.178.i22 = xor i32 %.177.i21, %.176.i20
  %.179.i23 = mul i32 %.178.i22, -1028477387
  %.85.i = getelementptr i8, ptr %.1, i64 56
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.102.i = getelementptr i8, ptr %.1, i64 64
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.104.i = trunc i64 %.103.i to i32
  %.105.i = bitcast i32 %.104.i to float
  %.121.i = getelementptr i8, ptr %.1, i64 72
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !0
  %.138.i = getelementptr i8, ptr %.1, i64 96
  %.139.i = load i64, ptr %.138.i, align 8, !noalias !0
  %.179.i = sub i64 %.4, %.3
  %.225.i67.not = icmp slt i64 %.179.i, 1
  br i1 %.225.i67.not, label %f32_dropout_blocked.body.exit, label %B510.if.i.lr.ph

B510.if.i.lr.ph:                                  ; preds = %f32_dropout_key.body.exit53
  %.173.i = xor i32 %.159.i, %6
  %.174.i = lshr i32 %.173.i, 16
  %.175.i = xor i32 %.174.i, %.173.i
  %.176.i = mul i32 %.175.i, -2048144789
  %.177.i = lshr i32 %.176.i, 13
  %.178.i = xor i32 %.177.i, %.176.i
  %.179.i5 = mul i32 %.178.i, -1028477387
  %.180.i6 = lshr i32 %.179.i5, 16
  %.277.i = load i64, ptr %.1, align 8, !noalias !0
  %.278.i = lshr i64 %.277.i, 48
  %.281.i = and i64 %.277.i, 281474976710655
  %.282.i = getelementptr i64, ptr %.29.i, i64 %.278.i
  %.289.i = shl i64 %.122.i, 6
  %.309.i = getelementptr i8, ptr %.1, i64 32
  %.310.i = load i64, ptr %.309.i, align 8, !noalias !0
  %.311.i = lshr i64 %.310.i, 48
  %.314.i = and i64 %.310.i, 281474976710655
  %.315.i = getelementptr i64, ptr %.29.i, i64 %.311.i
  %.343.i = getelementptr i8, ptr %.1, i64 88
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !0
  %.434.i64.not = icmp slt i64 %.122.i, 1
  %invariant.op = xor i32 %.180.i6, %.179.i5
  br label %B510.if.i

B508.i.loopexit:                                  ; preds = %B908.i.loopexit, %B510.if.i
  %.225.i = icmp sgt i64 %.169.i.069, 1
  br i1 %.225.i, label %B510.if.i, label %f32_dropout_blocked.body.exit

B908.i.loopexit:                                  ; preds = %B1174.i
  %.447.i = add nuw nsw i64 %.378.i.065, 1
  %exitcond72.not = icmp eq i64 %.122.i, %.447.i
  br i1 %exitcond72.not, label %B508.i.loopexit, label %B908.if.i

B1142.i:                                          ; preds = %B952.if.i
  %.627.i = getelementptr i8, ptr %.292.i, i64 %.625.i
  %.628.i = load float, ptr %.627.i, align 4, !noalias !0
  %.630.i = fmul float %.628.i, %.105.i
  br label %B1174.i

B1174.i:                                          ; preds = %B952.if.i, %B1142.i
  %"$phi1174.7.2.3.i" = phi float [ %.630.i, %B1142.i ], [ 0.000000e+00, %B952.if.i ]
  %.663.i = getelementptr i8, ptr %.325.i, i64 %.625.i
  store float %"$phi1174.7.2.3.i", ptr %.663.i, align 4, !noalias !0
  %exitcond71.not = icmp eq i64 %.567.i, 16
  br i1 %exitcond71.not, label %B908.i.loopexit, label %B952.if.i

B510.if.i:                                        ; preds = %B510.if.i.lr.ph, %B508.i.loopexit
  %.169.i.069 = phi i64 [ %.179.i, %B510.if.i.lr.ph ], [ %.234.i, %B508.i.loopexit ]
  %.166.i.068 = phi i64 [ %.3, %B510.if.i.lr.ph ], [ %.238.i, %B508.i.loopexit ]
  %.234.i = add nsw i64 %.169.i.069, -1
  %.238.i = add i64 %.166.i.068, 1
  %.283.i = load ptr, ptr %.282.i, align 8, !noalias !0
  %.284.i = getelementptr i8, ptr %.283.i, i64 %.281.i
  %.291.i = mul i64 %.289.i, %.166.i.068
  %.292.i = getelementptr i8, ptr %.284.i, i64 %.291.i
  %.316.i = load ptr, ptr %.315.i, align 8, !noalias !0
  %.317.i = getelementptr i8, ptr %.316.i, i64 %.314.i
  %.325.i = getelementptr i8, ptr %.317.i, i64 %.291.i
  %.330.i = udiv i64 %.166.i.068, %.139.i
  %.345.i = mul nsw i64 %.344.i, %.330.i
  %.347.i = mul nsw i64 %.330.i, %.139.i
  %.348.i.recomposed = urem i64 %.166.i.068, %.139.i
  %.349.i = shl nsw i64 %.348.i.recomposed, 4
  %.350.i = add nsw i64 %.349.i, %.345.i
  br i1 %.434.i64.not, label %B508.i.loopexit, label %B908.if.i

B908.if.i:                                        ; preds = %B510.if.i, %B908.i.loopexit
  %.378.i.065 = phi i64 [ %.447.i, %B908.i.loopexit ], [ 0, %B510.if.i ]
  %7 = shl i64 %.378.i.065, 6
  br label %B952.if.i

B952.if.i:                                        ; preds = %B908.if.i, %B1174.i
  %.498.i.062 = phi i64 [ 0, %B908.if.i ], [ %.567.i, %B1174.i ]
  %.567.i = add nuw nsw i64 %.498.i.062, 1
  %.593.i = add nsw i64 %.350.i, %.498.i.062
  %.595.i = mul nsw i64 %.593.i, %.122.i
  %.597.i = add nsw i64 %.595.i, %.378.i.065
  %8 = trunc i64 %.597.i to i32
  %.600.i.reass.reass = xor i32 %8, %invariant.op
  %.601.i = lshr i32 %.600.i.reass.reass, 16
  %.602.i = xor i32 %.601.i, %.600.i.reass.reass
  %.603.i = mul i32 %.602.i, -2048144789
  %.604.i = lshr i32 %.603.i, 13
  %.605.i = xor i32 %.604.i, %.603.i
  %.606.i = mul i32 %.605.i, -1028477387
  %9 = xor i32 %.606.i, %.179.i23
  %10 = lshr i32 %9, 16
  %11 = xor i32 %.179.i23, %10
  %.612.i = xor i32 %11, %.606.i
  %.613.i = lshr i32 %.612.i, 16
  %.614.i = xor i32 %.613.i, %.612.i
  %.615.i = mul i32 %.614.i, -2048144789
  %.616.i = lshr i32 %.615.i, 13
  %.617.i = xor i32 %.616.i, %.615.i
  %.618.i = mul i32 %.617.i, -1028477387
  %.619.i = lshr i32 %.618.i, 16
  %.620.i = xor i32 %.619.i, %.618.i
  %.621.i = zext i32 %.620.i to i64
  %12 = shl i64 %.498.i.062, 2
  %.625.i = add nuw nsw i64 %12, %7
  %.635.not.i = icmp sgt i64 %.86.i, %.621.i
  br i1 %.635.not.i, label %B1174.i, label %B1142.i

f32_dropout_blocked.body.exit:                    ; preds = %B508.i.loopexit, %f32_dropout_key.body.exit53
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_dropout_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_dropout_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_dropout_key.body: %retptr"}
!5 = distinct !{!5, !"f32_dropout_key.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_dropout_key.body: %retptr"}
!8 = distinct !{!8, !"f32_dropout_key.body"}
