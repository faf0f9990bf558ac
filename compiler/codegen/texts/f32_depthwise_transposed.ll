; LLVM 22.1.0, sources d01d240f8e25a9d3c368fb4bfcc6c72fd358c89375fa2db18a09c032557e5716
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_transposed(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %0 = freeze i64 %.3
  %.70.i = getelementptr i8, ptr %.1, i64 104
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.101.i = getelementptr i8, ptr %.1, i64 112
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.1, i64 80
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.168.i = getelementptr i8, ptr %.1, i64 224
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.201.i = getelementptr i8, ptr %.1, i64 232
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.271.i = getelementptr i8, ptr %.1, i64 192
  %.272.i = load i64, ptr %.271.i, align 8, !noalias !0
  %.301.i = getelementptr i8, ptr %.1, i64 200
  %.302.i = load i64, ptr %.301.i, align 8, !noalias !0
  %.332.i = getelementptr i8, ptr %.1, i64 208
  %.333.i = load i64, ptr %.332.i, align 8, !noalias !0
  %.374.i = sub i64 %.4, %0
  %.420.i120.not = icmp slt i64 %.374.i, 1
  br i1 %.420.i120.not, label %f32_depthwise_transposed.body.exit, label %B582.if.i.lr.ph

B582.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul118 = mul i64 %.169.i, %.202.i
  %.234.i = getelementptr i8, ptr %.1, i64 216
  %.235.i = load i64, ptr %.234.i, align 8, !noalias !0
  %factor.op.mul119 = mul i64 %factor.op.mul118, %.235.i
  %.40.i = getelementptr i8, ptr %.1, i64 96
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.72.i = mul i64 %.71.i, %.41.i
  %factor.op.mul = mul i64 %.102.i, %.72.i
  %.303.i = mul i64 %.302.i, %.272.i
  %.334.i = mul i64 %.303.i, %.333.i
  %.495.i = getelementptr i8, ptr %.1, i64 32
  %.496.i = load i64, ptr %.495.i, align 8, !noalias !0
  %.497.i = lshr i64 %.496.i, 48
  %.499.i = load ptr, ptr %.2, align 8, !noalias !0
  %.500.i = and i64 %.496.i, 281474976710655
  %.501.i = getelementptr i64, ptr %.499.i, i64 %.497.i
  %.103.i.reass = shl i64 %factor.op.mul, 6
  %.544.i = getelementptr i8, ptr %.1, i64 16
  %.545.i = load i64, ptr %.544.i, align 8, !noalias !0
  %.546.i = lshr i64 %.545.i, 48
  %.549.i = and i64 %.545.i, 281474976710655
  %.550.i = getelementptr i64, ptr %.499.i, i64 %.546.i
  %.237.i.reass.reass = shl i64 %factor.op.mul119, 6
  %.593.i = load i64, ptr %.1, align 8, !noalias !0
  %.594.i = lshr i64 %.593.i, 48
  %.597.i = and i64 %.593.i, 281474976710655
  %.598.i = getelementptr i64, ptr %.499.i, i64 %.594.i
  %.605.i = shl i64 %.334.i, 6
  %.645.i = getelementptr i8, ptr %.1, i64 64
  %.646.i = load i64, ptr %.645.i, align 8, !noalias !0
  %.647.not.i = icmp eq i64 %.646.i, 0
  %.678.i = getelementptr i8, ptr %.1, i64 48
  %.781.i100.not = icmp slt i64 %.334.i, 1
  %.941.i115.not = icmp slt i64 %.235.i, 1
  %.1062.i112.not = icmp slt i64 %.169.i, 1
  %.1105.i = shl i64 %.202.i, 6
  %.202.i3109.not = icmp slt i64 %.72.i, 1
  %.285.i = getelementptr i8, ptr %.1, i64 120
  %.35.i32 = getelementptr i8, ptr %.1, i64 144
  %.66.i34 = getelementptr i8, ptr %.1, i64 168
  %.321.i = getelementptr i8, ptr %.1, i64 128
  %.35.i35 = getelementptr i8, ptr %.1, i64 152
  %.66.i38 = getelementptr i8, ptr %.1, i64 176
  %.133.i87 = shl i64 %.333.i, 6
  %.534.i106.not = icmp slt i64 %.102.i, 1
  %.40.i6 = getelementptr i8, ptr %.1, i64 136
  %.35.i41 = getelementptr i8, ptr %.1, i64 160
  %.66.i44 = getelementptr i8, ptr %.1, i64 184
  br label %B582.if.i

B580.i.loopexit:                                  ; preds = %B1320.i.loopexit, %B1242.i
  %.420.i = icmp sgt i64 %.364.i.0122, 1
  br i1 %.420.i, label %B582.if.i, label %f32_depthwise_transposed.body.exit

B1058.i:                                          ; preds = %B582.if.i
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !0
  %.680.i = lshr i64 %.679.i, 48
  %.683.i = and i64 %.679.i, 281474976710655
  %.684.i = getelementptr i64, ptr %.499.i, i64 %.680.i
  %.685.i = load ptr, ptr %.684.i, align 8, !noalias !0
  %.686.i = getelementptr i8, ptr %.685.i, i64 %.683.i
  %.691.i = shl nsw i64 %1, 6
  %.694.i = getelementptr i8, ptr %.686.i, i64 %.691.i
  %.695.i = load <16 x float>, ptr %.694.i, align 4, !noalias !0
  br label %B1156.i

B1156.i:                                          ; preds = %B582.if.i, %B1058.i
  %start.2.1.i = phi <16 x float> [ %.695.i, %B1058.i ], [ zeroinitializer, %B582.if.i ]
  br i1 %.781.i100.not, label %B1242.i, label %B1186.if.i

B1242.i:                                          ; preds = %B1186.if.i, %B1156.i
  br i1 %.941.i115.not, label %B580.i.loopexit, label %B1320.if.i

B1320.i.loopexit:                                 ; preds = %B1354.i.loopexit, %B1320.if.i
  %exitcond126.not = icmp eq i64 %.235.i, %.954.i
  br i1 %exitcond126.not, label %B580.i.loopexit, label %B1320.if.i

B1354.i.loopexit:                                 ; preds = %B815.i, %B1354.if.i
  %exitcond125.not = icmp eq i64 %.169.i, %.1075.i
  br i1 %exitcond125.not, label %B1320.i.loopexit, label %B1354.if.i

B582.if.i:                                        ; preds = %B582.if.i.lr.ph, %B580.i.loopexit
  %.364.i.0122 = phi i64 [ %.374.i, %B582.if.i.lr.ph ], [ %.429.i, %B580.i.loopexit ]
  %.361.i.0121 = phi i64 [ %0, %B582.if.i.lr.ph ], [ %.433.i, %B580.i.loopexit ]
  %.429.i = add nsw i64 %.364.i.0122, -1
  %.433.i = add i64 %.361.i.0121, 1
  %1 = urem i64 %.361.i.0121, %.136.i
  %.502.i = load ptr, ptr %.501.i, align 8, !noalias !0
  %.503.i = getelementptr i8, ptr %.502.i, i64 %.500.i
  %.510.i = mul i64 %.103.i.reass, %1
  %.511.i = getelementptr i8, ptr %.503.i, i64 %.510.i
  %.551.i = load ptr, ptr %.550.i, align 8, !noalias !0
  %.552.i = getelementptr i8, ptr %.551.i, i64 %.549.i
  %.558.i = mul i64 %.237.i.reass.reass, %.361.i.0121
  %.559.i = getelementptr i8, ptr %.552.i, i64 %.558.i
  %.599.i = load ptr, ptr %.598.i, align 8, !noalias !0
  %.600.i = getelementptr i8, ptr %.599.i, i64 %.597.i
  %.606.i = mul i64 %.605.i, %.361.i.0121
  %.607.i = getelementptr i8, ptr %.600.i, i64 %.606.i
  br i1 %.647.not.i, label %B1156.i, label %B1058.i

B1186.if.i:                                       ; preds = %B1156.i, %B1186.if.i
  %.725.i.0101 = phi i64 [ %.794.i, %B1186.if.i ], [ 0, %B1156.i ]
  %.794.i = add nuw nsw i64 %.725.i.0101, 1
  %2 = shl nsw i64 %.725.i.0101, 6
  %.822.i = getelementptr i8, ptr %.607.i, i64 %2
  store <16 x float> %start.2.1.i, ptr %.822.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.334.i, %.794.i
  br i1 %exitcond.not, label %B1242.i, label %B1186.if.i

B1320.if.i:                                       ; preds = %B1242.i, %B1320.i.loopexit
  %.885.i.0116 = phi i64 [ %.954.i, %B1320.i.loopexit ], [ 0, %B1242.i ]
  %.954.i = add nuw nsw i64 %.885.i.0116, 1
  br i1 %.1062.i112.not, label %B1320.i.loopexit, label %B1354.if.i.lr.ph

B1354.if.i.lr.ph:                                 ; preds = %B1320.if.i
  %.1102.i = mul nuw nsw i64 %.885.i.0116, %.169.i
  br label %B1354.if.i

B1354.if.i:                                       ; preds = %B1354.if.i.lr.ph, %B1354.i.loopexit
  %.1006.i.0113 = phi i64 [ 0, %B1354.if.i.lr.ph ], [ %.1075.i, %B1354.i.loopexit ]
  %.1075.i = add nuw nsw i64 %.1006.i.0113, 1
  %.1103.i = add nuw nsw i64 %.1006.i.0113, %.1102.i
  %.1106.i = mul i64 %.1105.i, %.1103.i
  %.1108.i = getelementptr i8, ptr %.559.i, i64 %.1106.i
  br i1 %.202.i3109.not, label %B1354.i.loopexit, label %B194.if.i.lr.ph

B194.if.i.lr.ph:                                  ; preds = %B1354.if.i
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !3
  %.288.i = mul nsw i64 %.286.i, %.885.i.0116
  %.36.i33 = load i64, ptr %.35.i32, align 8, !noalias !6
  %.67.i = load i64, ptr %.66.i34, align 8, !noalias !6
  %.322.i = load i64, ptr %.321.i, align 8, !noalias !3
  %.324.i = mul nsw i64 %.322.i, %.1006.i.0113
  %.36.i36 = load i64, ptr %.35.i35, align 8, !noalias !9
  %.67.i39 = load i64, ptr %.66.i38, align 8, !noalias !9
  br label %B194.if.i

B450.i:                                           ; preds = %B194.if.i
  %.368.i = icmp slt i64 %.292.i, %.272.i
  %.385.i = icmp sgt i64 %.328.i, -1
  %or.cond.i = select i1 %.368.i, i1 %.385.i, i1 false
  %.424.i = icmp slt i64 %.328.i, %.302.i
  %or.cond = select i1 %or.cond.i, i1 %.424.i, i1 false
  br i1 %or.cond, label %B594.i, label %B815.i

B594.i:                                           ; preds = %B450.i
  %.102.i85 = mul nsw i64 %.292.i, %.302.i
  %.103.i86 = add nuw nsw i64 %.328.i, %.102.i85
  %.448.i = mul i64 %.133.i87, %.103.i86
  %.450.i = getelementptr i8, ptr %.607.i, i64 %.448.i
  br i1 %.534.i106.not, label %B815.i, label %B706.if.i.lr.ph

B706.if.i.lr.ph:                                  ; preds = %B594.i
  %.574.i = mul nuw nsw i64 %.143.i.0110, %.102.i
  %.41.i7 = load i64, ptr %.40.i6, align 8, !noalias !12
  %.36.i42 = load i64, ptr %.35.i41, align 8, !noalias !15
  %.67.i45 = load i64, ptr %.66.i44, align 8, !noalias !15
  %.9.i63 = add i64 %.41.i7, -1
  %.173.i = shl i64 %.41.i7, 6
  br label %B706.if.i

B706.i.loopexit:                                  ; preds = %B226.if.i, %B706.if.i
  %exitcond123.not = icmp eq i64 %.102.i, %.547.i
  br i1 %exitcond123.not, label %B815.i, label %B706.if.i

B815.i:                                           ; preds = %B706.i.loopexit, %B594.i, %B194.if.i, %B450.i
  %exitcond124.not = icmp eq i64 %.72.i, %.215.i
  br i1 %exitcond124.not, label %B1354.i.loopexit, label %B194.if.i

B194.if.i:                                        ; preds = %B194.if.i.lr.ph, %B815.i
  %.143.i.0110 = phi i64 [ 0, %B194.if.i.lr.ph ], [ %.215.i, %B815.i ]
  %.215.i = add nuw nsw i64 %.143.i.0110, 1
  %.245.i = udiv i64 %.143.i.0110, %.71.i
  %.251.i = mul nsw i64 %.245.i, %.71.i
  %.253.i.recomposed = urem i64 %.143.i.0110, %.71.i
  %.37.i = mul nsw i64 %.36.i33, %.245.i
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.292.i = add nsw i64 %.68.i, %.288.i
  %.37.i37 = mul nsw i64 %.36.i36, %.253.i.recomposed
  %.68.i40 = sub nsw i64 %.37.i37, %.67.i39
  %.328.i = add nsw i64 %.68.i40, %.324.i
  %.332.i4 = icmp sgt i64 %.292.i, -1
  br i1 %.332.i4, label %B450.i, label %B815.i

B706.if.i:                                        ; preds = %B706.if.i.lr.ph, %B706.i.loopexit
  %.478.i.0107 = phi i64 [ 0, %B706.if.i.lr.ph ], [ %.547.i, %B706.i.loopexit ]
  %.547.i = add nuw nsw i64 %.478.i.0107, 1
  %.575.i = add nuw nsw i64 %.478.i.0107, %.574.i
  %.576.i = shl nsw i64 %.575.i, 6
  %.578.i = getelementptr i8, ptr %.511.i, i64 %.576.i
  %.579.i = load <16 x float>, ptr %.578.i, align 4, !noalias !3
  %.37.i43 = mul nsw i64 %.36.i42, %.478.i.0107
  %.68.i46 = sub nsw i64 %.37.i43, %.67.i45
  %.46.i = shl nsw i64 %.68.i46, 6
  %.47.i = getelementptr i8, ptr %.450.i, i64 %.46.i
  %.6.i61 = sub i64 0, %.68.i46
  %.8.i62 = tail call i64 @llvm.smax.i64(i64 %.6.i61, i64 0)
  %.10.i64 = add i64 %.9.i63, %.8.i62
  %.11.i = udiv i64 %.10.i64, %.41.i7
  %.8.i14 = sub nsw i64 %.333.i, %.68.i46
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i14, i64 0)
  %.12.i = add i64 %.9.i63, %.10.i
  %.13.i = udiv i64 %.12.i, %.41.i7
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.202.i, i64 %.13.i)
  %.89.i = sub i64 %.15.i, %.11.i
  %.134.i103.not = icmp slt i64 %.89.i, 1
  br i1 %.134.i103.not, label %B706.i.loopexit, label %B226.if.i

B226.if.i:                                        ; preds = %B706.if.i, %B226.if.i
  %.76.i.0105 = phi i64 [ %.147.i, %B226.if.i ], [ %.11.i, %B706.if.i ]
  %.79.i.0104 = phi i64 [ %.143.i10, %B226.if.i ], [ %.89.i, %B706.if.i ]
  %.143.i10 = add nsw i64 %.79.i.0104, -1
  %.147.i = add i64 %.76.i.0105, 1
  %.174.i = mul i64 %.173.i, %.76.i.0105
  %.175.i = shl nsw i64 %.76.i.0105, 6
  %.177.i = getelementptr i8, ptr %.1108.i, i64 %.175.i
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !12
  %.180.i = getelementptr i8, ptr %.47.i, i64 %.174.i
  %.181.i = load <16 x float>, ptr %.180.i, align 4, !noalias !12
  %.183.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.178.i, <16 x float> %.579.i, <16 x float> %.181.i)
  store <16 x float> %.183.i, ptr %.180.i, align 4, !noalias !12
  %.134.i = icmp samesign ugt i64 %.79.i.0104, 1
  br i1 %.134.i, label %B226.if.i, label %B706.i.loopexit

f32_depthwise_transposed.body.exit:               ; preds = %B580.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise_transposed.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise_transposed.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_transposed_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_transposed_taps.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_depthwise_gradient_before.body: %retptr"}
!8 = distinct !{!8, !"f32_depthwise_gradient_before.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_gradient_before.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_gradient_before.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_depthwise_transposed_row.body: %retptr"}
!14 = distinct !{!14, !"f32_depthwise_transposed_row.body"}
!15 = !{!16, !13, !4, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_gradient_before.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_gradient_before.body"}
