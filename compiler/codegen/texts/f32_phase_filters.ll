; LLVM 22.1.0, sources 99322799dec16e95928d476646e7594e8a93829368745d668c4f1da931ac6c67
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.36.i = getelementptr i8, ptr %.1, i64 32
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !0
  %.61.i = getelementptr i8, ptr %.1, i64 40
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.86.i = getelementptr i8, ptr %.1, i64 56
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !0
  %.111.i = getelementptr i8, ptr %.1, i64 72
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.142.i = icmp eq i64 %.112.i, 1
  %.145.i = icmp eq i64 %.87.i, 1
  %or.cond.not.i.not = select i1 %.142.i, i1 %.145.i, i1 false
  %.161.i = getelementptr i8, ptr %.2, i64 16
  %.162.i = load ptr, ptr %.161.i, align 8, !noalias !0
  %.210.i = sub i64 %.4, %.3
  %factor.op.mul48 = mul i64 %.62.i, %.37.i
  %.256.i49.not = icmp slt i64 %.210.i, 1
  br i1 %.256.i49.not, label %f32_phase_filters.body.exit, label %B360.if.i.lr.ph

B360.if.i.lr.ph:                                  ; preds = %.6
  %.136.i = getelementptr i8, ptr %.1, i64 80
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !0
  %.314.i = getelementptr i8, ptr %.1, i64 48
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !0
  %.365.i = select i1 %or.cond.not.i.not, i64 %.37.i, i64 0
  %.445.i23.not = icmp slt i64 %.365.i, 1
  %.521.i = shl i64 %.62.i, 2
  %.548.i = getelementptr i8, ptr %.1, i64 16
  %.691.i = shl i64 %.37.i, 2
  %.738.i = getelementptr i8, ptr %.1, i64 64
  %.31.i = getelementptr i8, ptr %.1, i64 120
  %.56.i = getelementptr i8, ptr %.1, i64 128
  %.81.i = getelementptr i8, ptr %.1, i64 96
  %.106.i = getelementptr i8, ptr %.1, i64 104
  %.131.i = getelementptr i8, ptr %.1, i64 144
  %.156.i = getelementptr i8, ptr %.1, i64 152
  %.203.i = getelementptr i8, ptr %.1, i64 136
  %.374.i = getelementptr i8, ptr %.1, i64 88
  %.530.i = getelementptr i8, ptr %.1, i64 112
  %.752.i = sub i64 %.37.i, %.365.i
  %.832.i45.not = icmp slt i64 %.752.i, 1
  %.1038.i = shl i64 %.112.i, 2
  %.1053.i = shl i64 %.137.i, 2
  %.1172.i39.not = icmp slt i64 %.137.i, 1
  br label %B360.if.i

B358.i.loopexit:                                  ; preds = %B1186.i.loopexit, %B1144.i
  %.256.i = icmp sgt i64 %.200.i.051, 1
  br i1 %.256.i, label %B360.if.i, label %f32_phase_filters.body.exit

B640.i.loopexit:                                  ; preds = %B908.if.i, %B640.if.i
  %exitcond.not = icmp eq i64 %.365.i, %.458.i
  br i1 %exitcond.not, label %B1016.i, label %B640.if.i

B1016.i:                                          ; preds = %B640.i.loopexit, %B360.if.i
  br i1 %or.cond.not.i.not, label %B1144.i, label %B1028.i

B1028.i:                                          ; preds = %B1016.i
  %.739.i = load i64, ptr %.738.i, align 8, !noalias !0
  %.743.i = add nsw i64 %.742.i, %.739.i
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !3
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !3
  %.82.i = load i64, ptr %.81.i, align 8, !noalias !3
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !3
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !3
  %.157.i = load i64, ptr %.156.i, align 8, !noalias !3
  %.163.i = mul nsw i64 %.107.i, %.82.i
  %.164.i = udiv i64 %.743.i, %.163.i
  %.169.i = udiv i64 %.743.i, %.107.i
  %.171.i = urem i64 %.169.i, %.82.i
  %.176.i = urem i64 %.743.i, %.107.i
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !3
  %.286.i35.not = icmp slt i64 %.204.i, 1
  br i1 %.286.i35.not, label %B1144.i, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %B1028.i
  %.375.i = load i64, ptr %.374.i, align 8, !noalias !3
  %.462.i30.not = icmp slt i64 %.132.i, 1
  %.636.i26.not = icmp slt i64 %.157.i, 1
  br label %B528.if.i

B528.i.loopexit:                                  ; preds = %B686.i.loopexit, %B528.if.i
  %place.3.1.i.lcssa = phi i64 [ %place.4.0.i38, %B528.if.i ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %exitcond54.not = icmp eq i64 %.299.i, %.204.i
  br i1 %exitcond54.not, label %B1144.i, label %B528.if.i

B686.i.loopexit:                                  ; preds = %B820.if.i, %B686.if.i
  %place.2.2.i.lcssa = phi i64 [ %place.3.1.i33, %B686.if.i ], [ %.730.i, %B820.if.i ]
  %exitcond53.not = icmp eq i64 %.132.i, %.475.i
  br i1 %exitcond53.not, label %B528.i.loopexit, label %B686.if.i

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B528.i.loopexit
  %place.4.0.i38 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %place.3.1.i.lcssa, %B528.i.loopexit ]
  %.228.i.037 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %.299.i, %B528.i.loopexit ]
  %.299.i = add nuw nsw i64 %.228.i.037, 1
  br i1 %.462.i30.not, label %B528.i.loopexit, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B528.if.i
  %0 = xor i64 %.228.i.037, -1
  %.353.i = add nsw i64 %.204.i, %0
  %.376.i = mul nsw i64 %.375.i, %.353.i
  %.378.i = add nsw i64 %.376.i, %.164.i
  %.531.i = load i64, ptr %.530.i, align 8, !noalias !3
  %.533.i = icmp slt i64 %.378.i, %.531.i
  %.704.i = mul nsw i64 %.378.i, %.32.i
  br label %B686.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %B686.i.loopexit
  %place.3.1.i33 = phi i64 [ %place.4.0.i38, %B686.if.i.lr.ph ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %.406.i.031 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.475.i, %B686.i.loopexit ]
  %.475.i = add nuw nsw i64 %.406.i.031, 1
  %1 = xor i64 %.406.i.031, -1
  %.502.i = add nsw i64 %.132.i, %1
  %.504.i = mul nsw i64 %.502.i, %.82.i
  %.506.i3 = add nsw i64 %.504.i, %.171.i
  %.540.i = icmp slt i64 %.506.i3, %.32.i
  %spec.select.i = select i1 %.533.i, i1 %.540.i, i1 false
  br i1 %.636.i26.not, label %B686.i.loopexit, label %B820.if.i.lr.ph

B820.if.i.lr.ph:                                  ; preds = %B686.if.i
  %.706.i = add nsw i64 %.506.i3, %.704.i
  %.708.i = mul nsw i64 %.706.i, %.57.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i.lr.ph, %B820.if.i
  %place.2.2.i29 = phi i64 [ %place.3.1.i33, %B820.if.i.lr.ph ], [ %.730.i, %B820.if.i ]
  %.580.i.027 = phi i64 [ 0, %B820.if.i.lr.ph ], [ %.649.i, %B820.if.i ]
  %.649.i = add nuw nsw i64 %.580.i.027, 1
  %2 = xor i64 %.580.i.027, -1
  %.676.i = add nsw i64 %.157.i, %2
  %.678.i = mul nsw i64 %.676.i, %.107.i
  %.680.i = add nsw i64 %.678.i, %.176.i
  %.700.i = icmp slt i64 %.680.i, %.57.i
  %or.cond.i = select i1 %spec.select.i, i1 %.700.i, i1 false
  %.710.i = add nsw i64 %.680.i, %.708.i
  %.713.i = shl nsw i64 %.710.i, 2
  %found.2.3.i = select i1 %or.cond.i, i64 %.713.i, i64 -1
  %.724.i = getelementptr i8, ptr %.162.i, i64 %place.2.2.i29
  store i64 %found.2.3.i, ptr %.724.i, align 4, !noalias !3
  %.730.i = add nsw i64 %place.2.2.i29, 8
  %exitcond52.not = icmp eq i64 %.157.i, %.649.i
  br i1 %exitcond52.not, label %B686.i.loopexit, label %B820.if.i

B1144.i:                                          ; preds = %B528.i.loopexit, %B1028.i, %B1016.i
  br i1 %.832.i45.not, label %B358.i.loopexit, label %B1186.if.i.lr.ph

B1186.if.i.lr.ph:                                 ; preds = %B1144.i
  %.875.i = mul nsw i64 %.351.i, %.37.i
  %.921.i = sub i64 %.359.i, %.345.i
  %spec.select18 = tail call i64 @llvm.smax.i64(i64 %.921.i, i64 0)
  %.964.i42.not = icmp slt i64 %.921.i, 1
  %.1046.i = mul nsw i64 %.316.i, %.62.i
  br label %B1186.if.i

B1186.i.loopexit:                                 ; preds = %B1244.i.loopexit, %B1186.if.i
  %exitcond56.not = icmp eq i64 %.752.i, %.845.i
  br i1 %exitcond56.not, label %B358.i.loopexit, label %B1186.if.i

B1244.i.loopexit:                                 ; preds = %B1636.i, %B1244.if.i
  %.964.i = icmp sgt i64 %.911.i.044, 1
  br i1 %.964.i, label %B1244.if.i, label %B1186.i.loopexit

B1604.i:                                          ; preds = %B1520.if.i
  %.1230.i = getelementptr i8, ptr %.1040.i, i64 %.1217.i
  %.1231.i = load float, ptr %.1230.i, align 4, !noalias !0
  br label %B1636.i

B1636.i:                                          ; preds = %B1520.if.i, %B1604.i
  %value.2.4.i = phi float [ %.1231.i, %B1604.i ], [ 0.000000e+00, %B1520.if.i ]
  %.1240.i = shl nsw i64 %.1116.i.040, 2
  %.1245.i = getelementptr i8, ptr %.1088.i, i64 %.1240.i
  store float %value.2.4.i, ptr %.1245.i, align 4, !noalias !0
  %exitcond55.not = icmp eq i64 %.137.i, %.1185.i
  br i1 %exitcond55.not, label %B1244.i.loopexit, label %B1520.if.i

B360.if.i:                                        ; preds = %B360.if.i.lr.ph, %B358.i.loopexit
  %.200.i.051 = phi i64 [ %.210.i, %B360.if.i.lr.ph ], [ %.265.i, %B358.i.loopexit ]
  %.197.i.050 = phi i64 [ %.3, %B360.if.i.lr.ph ], [ %.269.i, %B358.i.loopexit ]
  %.265.i = add nsw i64 %.200.i.051, -1
  %.269.i = add i64 %.197.i.050, 1
  %.316.i = udiv i64 %.197.i.050, %.315.i
  %.343.i = mul nsw i64 %.316.i, %.315.i
  %.344.i.recomposed = urem i64 %.197.i.050, %.315.i
  %.345.i = shl nsw i64 %.344.i.recomposed, 4
  %.351.i = udiv i64 %.316.i, %.87.i
  %.742.i = urem i64 %.316.i, %.87.i
  %.356.i = add nsw i64 %.345.i, 16
  %.359.i = tail call i64 @llvm.smin.i64(i64 %.356.i, i64 %.62.i)
  %factor.op.mul.reass = mul i64 %factor.op.mul48, %.316.i
  br i1 %.445.i23.not, label %B1016.i, label %B640.if.i.lr.ph

B640.if.i.lr.ph:                                  ; preds = %B360.if.i
  %.505.i = load i64, ptr %.1, align 8, !noalias !0
  %.506.i = lshr i64 %.505.i, 48
  %.508.i = load ptr, ptr %.2, align 8, !noalias !0
  %.509.i = and i64 %.505.i, 281474976710655
  %.510.i = getelementptr i64, ptr %.508.i, i64 %.506.i
  %.518.i = mul nsw i64 %.351.i, %.37.i
  %.549.i = load i64, ptr %.548.i, align 8, !noalias !0
  %.550.i = lshr i64 %.549.i, 48
  %.553.i = and i64 %.549.i, 281474976710655
  %.554.i = getelementptr i64, ptr %.508.i, i64 %.550.i
  %.609.i = sub i64 %.359.i, %.345.i
  %spec.select17 = tail call i64 @llvm.smax.i64(i64 %.609.i, i64 0)
  %.652.i20.not = icmp slt i64 %.609.i, 1
  br label %B640.if.i

B640.if.i:                                        ; preds = %B640.if.i.lr.ph, %B640.i.loopexit
  %.389.i.024 = phi i64 [ 0, %B640.if.i.lr.ph ], [ %.458.i, %B640.i.loopexit ]
  %.458.i = add nuw nsw i64 %.389.i.024, 1
  %.511.i = load ptr, ptr %.510.i, align 8, !noalias !0
  %.512.i = getelementptr i8, ptr %.511.i, i64 %.509.i
  %.519.i = add nsw i64 %.389.i.024, %.518.i
  %.522.i = mul i64 %.521.i, %.519.i
  %.523.i = getelementptr i8, ptr %.512.i, i64 %.522.i
  %.555.i = load ptr, ptr %.554.i, align 8, !noalias !0
  %.556.i = getelementptr i8, ptr %.555.i, i64 %.553.i
  %.565.i = add nsw i64 %.389.i.024, %factor.op.mul.reass
  %.566.i = shl nsw i64 %.565.i, 2
  %.567.i = getelementptr i8, ptr %.556.i, i64 %.566.i
  br i1 %.652.i20.not, label %B640.i.loopexit, label %B908.if.i

B908.if.i:                                        ; preds = %B640.if.i, %B908.if.i
  %.599.i.022 = phi i64 [ %.661.i, %B908.if.i ], [ %spec.select17, %B640.if.i ]
  %.596.i.021 = phi i64 [ %.665.i, %B908.if.i ], [ %.345.i, %B640.if.i ]
  %.661.i = add nsw i64 %.599.i.022, -1
  %.665.i = add i64 %.596.i.021, 1
  %.692.i = mul i64 %.691.i, %.596.i.021
  %.693.i = shl nsw i64 %.596.i.021, 2
  %.695.i = getelementptr i8, ptr %.523.i, i64 %.693.i
  %.696.i = load float, ptr %.695.i, align 4, !noalias !0
  %.698.i = getelementptr i8, ptr %.567.i, i64 %.692.i
  store float %.696.i, ptr %.698.i, align 4, !noalias !0
  %.652.i = icmp sgt i64 %.599.i.022, 1
  br i1 %.652.i, label %B908.if.i, label %B640.i.loopexit

B1186.if.i:                                       ; preds = %B1186.if.i.lr.ph, %B1186.i.loopexit
  %.776.i.046 = phi i64 [ 0, %B1186.if.i.lr.ph ], [ %.845.i, %B1186.i.loopexit ]
  %.845.i = add nuw nsw i64 %.776.i.046, 1
  %.877.i = add nsw i64 %.776.i.046, %.875.i
  %.879.i = mul nsw i64 %.877.i, %.62.i
  br i1 %.964.i42.not, label %B1186.i.loopexit, label %B1244.if.i.lr.ph

B1244.if.i.lr.ph:                                 ; preds = %B1186.if.i
  %.1024.i = load i64, ptr %.1, align 8, !noalias !0
  %.1025.i = lshr i64 %.1024.i, 48
  %.1027.i = load ptr, ptr %.2, align 8, !noalias !0
  %.1028.i = and i64 %.1024.i, 281474976710655
  %.1029.i = getelementptr i64, ptr %.1027.i, i64 %.1025.i
  %.1076.i = load i64, ptr %.548.i, align 8, !noalias !0
  %.1077.i = lshr i64 %.1076.i, 48
  %.1080.i = and i64 %.1076.i, 281474976710655
  %.1081.i = getelementptr i64, ptr %.1027.i, i64 %.1077.i
  br label %B1244.if.i

B1244.if.i:                                       ; preds = %B1244.if.i.lr.ph, %B1244.i.loopexit
  %.911.i.044 = phi i64 [ %spec.select18, %B1244.if.i.lr.ph ], [ %.973.i, %B1244.i.loopexit ]
  %.908.i.043 = phi i64 [ %.345.i, %B1244.if.i.lr.ph ], [ %.977.i, %B1244.i.loopexit ]
  %.973.i = add nsw i64 %.911.i.044, -1
  %.977.i = add i64 %.908.i.043, 1
  %.1030.i = load ptr, ptr %.1029.i, align 8, !noalias !0
  %.1031.i = getelementptr i8, ptr %.1030.i, i64 %.1028.i
  %.1036.i = add nsw i64 %.908.i.043, %.879.i
  %.1039.i = mul i64 %.1038.i, %.1036.i
  %.1040.i = getelementptr i8, ptr %.1031.i, i64 %.1039.i
  %.1047.i = add nsw i64 %.908.i.043, %.1046.i
  %.1049.i = mul nsw i64 %.1047.i, %.37.i
  %.1051.i = add nsw i64 %.1049.i, %.776.i.046
  %.1082.i = load ptr, ptr %.1081.i, align 8, !noalias !0
  %.1083.i = getelementptr i8, ptr %.1082.i, i64 %.1080.i
  %.1087.i = mul i64 %.1053.i, %.1051.i
  %.1088.i = getelementptr i8, ptr %.1083.i, i64 %.1087.i
  br i1 %.1172.i39.not, label %B1244.i.loopexit, label %B1520.if.i

B1520.if.i:                                       ; preds = %B1244.if.i, %B1636.i
  %.1116.i.040 = phi i64 [ %.1185.i, %B1636.i ], [ 0, %B1244.if.i ]
  %.1185.i = add nuw nsw i64 %.1116.i.040, 1
  %.1214.i = shl nsw i64 %.1116.i.040, 3
  %.1216.i = getelementptr i8, ptr %.162.i, i64 %.1214.i
  %.1217.i = load i64, ptr %.1216.i, align 4, !noalias !0
  %.1226.i = icmp sgt i64 %.1217.i, -1
  br i1 %.1226.i, label %B1604.i, label %B1636.i

f32_phase_filters.body.exit:                      ; preds = %B358.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_phase_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_phase_taps.body"}
