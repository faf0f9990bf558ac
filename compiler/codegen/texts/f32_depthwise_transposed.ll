; LLVM 22.1.0, sources 86c1039101bc57ae49346ca01526d0dcc711c278c826fae534bbb948b0f24179
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_transposed(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %0 = freeze i64 %.3
  %.39.i = getelementptr i8, ptr %.1, i64 96
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 104
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.139.i = getelementptr i8, ptr %.1, i64 80
  %.140.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.171.i = getelementptr i8, ptr %.1, i64 216
  %.172.i = load i64, ptr %.171.i, align 8, !noalias !0
  %.235.i = getelementptr i8, ptr %.1, i64 208
  %.236.i = load i64, ptr %.235.i, align 8, !noalias !0
  %.271.i = getelementptr i8, ptr %.1, i64 184
  %.272.i = load i64, ptr %.271.i, align 8, !noalias !0
  %.300.i = getelementptr i8, ptr %.1, i64 192
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !0
  %.372.i = sub i64 %.4, %0
  %.418.i198.not = icmp slt i64 %.372.i, 1
  br i1 %.418.i198.not, label %f32_depthwise_transposed.body.exit, label %B586.if.i.lr.ph

B586.if.i.lr.ph:                                  ; preds = %.6
  %.203.i = getelementptr i8, ptr %.1, i64 224
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.172.i, %.204.i
  %factor.op.mul197 = mul i64 %factor.op.mul, %.236.i
  %.302.i = mul i64 %.301.i, %.272.i
  %.330.i = getelementptr i8, ptr %.1, i64 200
  %.331.i = load i64, ptr %.330.i, align 8, !noalias !0
  %.332.i = mul i64 %.302.i, %.331.i
  %.106.i = mul i64 %.72.i, %.40.i
  %.103.i = getelementptr i8, ptr %.1, i64 88
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.108.i = mul i64 %.106.i, %.104.i
  %.492.i = getelementptr i8, ptr %.1, i64 32
  %.493.i = load i64, ptr %.492.i, align 8, !noalias !0
  %.494.i = lshr i64 %.493.i, 48
  %.496.i = load ptr, ptr %.2, align 8, !noalias !0
  %.497.i = and i64 %.493.i, 281474976710655
  %.498.i = getelementptr i64, ptr %.496.i, i64 %.494.i
  %.506.i = shl i64 %.108.i, 6
  %.540.i = getelementptr i8, ptr %.1, i64 16
  %.541.i = load i64, ptr %.540.i, align 8, !noalias !0
  %.542.i = lshr i64 %.541.i, 48
  %.545.i = and i64 %.541.i, 281474976710655
  %.546.i = getelementptr i64, ptr %.496.i, i64 %.542.i
  %.238.i.reass.reass = shl i64 %factor.op.mul197, 6
  %.588.i = load i64, ptr %.1, align 8, !noalias !0
  %.589.i = lshr i64 %.588.i, 48
  %.592.i = and i64 %.588.i, 281474976710655
  %.593.i = getelementptr i64, ptr %.496.i, i64 %.589.i
  %.600.i = shl i64 %.332.i, 6
  %.639.i = getelementptr i8, ptr %.1, i64 64
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !0
  %.641.not.i = icmp eq i64 %.640.i, 0
  %.671.i = getelementptr i8, ptr %.1, i64 48
  %.774.i182.not = icmp slt i64 %.332.i, 1
  %.906.i194.not = icmp slt i64 %.108.i, 1
  %.34.i.i = getelementptr i8, ptr %.1, i64 136
  %.64.i.i = getelementptr i8, ptr %.1, i64 160
  %.35.i106 = getelementptr i8, ptr %.1, i64 112
  %.34.i.i110 = getelementptr i8, ptr %.1, i64 144
  %.64.i.i113 = getelementptr i8, ptr %.1, i64 168
  %.35.i117 = getelementptr i8, ptr %.1, i64 120
  %.1229.i = shl i64 %.204.i, 6
  %.129.i = shl i64 %.331.i, 6
  %.39.i1 = getelementptr i8, ptr %.1, i64 128
  %.34.i73 = getelementptr i8, ptr %.1, i64 152
  %.64.i75 = getelementptr i8, ptr %.1, i64 176
  br label %B586.if.i

B584.i.loopexit:                                  ; preds = %B1276.i.loopexit, %B1246.i
  %.418.i = icmp sgt i64 %.362.i.0200, 1
  br i1 %.418.i, label %B586.if.i, label %f32_depthwise_transposed.body.exit

B1062.i:                                          ; preds = %B586.if.i
  %.672.i = load i64, ptr %.671.i, align 8, !noalias !0
  %.673.i = lshr i64 %.672.i, 48
  %.676.i = and i64 %.672.i, 281474976710655
  %.677.i = getelementptr i64, ptr %.496.i, i64 %.673.i
  %.678.i = load ptr, ptr %.677.i, align 8, !noalias !0
  %.679.i = getelementptr i8, ptr %.678.i, i64 %.676.i
  %.684.i = shl nsw i64 %1, 6
  %.687.i = getelementptr i8, ptr %.679.i, i64 %.684.i
  %.688.i = load <16 x float>, ptr %.687.i, align 4, !noalias !0
  br label %B1160.i

B1160.i:                                          ; preds = %B586.if.i, %B1062.i
  %start.2.1.i = phi <16 x float> [ %.688.i, %B1062.i ], [ zeroinitializer, %B586.if.i ]
  br i1 %.774.i182.not, label %B1246.i, label %B1190.if.i

B1246.i:                                          ; preds = %B1190.if.i, %B1160.i
  br i1 %.906.i194.not, label %B584.i.loopexit, label %B1278.if.i.lr.ph

B1278.if.i.lr.ph:                                 ; preds = %B1246.i
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !3
  %.65.i.i = load i64, ptr %.64.i.i, align 8, !noalias !3
  %.36.i107 = load i64, ptr %.35.i106, align 8, !noalias !8
  %.9.i143 = add i64 %.36.i107, -1
  br label %B1278.if.i

B1276.i.loopexit:                                 ; preds = %B1502.i.loopexit, %B1278.if.i
  %exitcond201.not = icmp eq i64 %.108.i, %.919.i
  br i1 %exitcond201.not, label %B584.i.loopexit, label %B1278.if.i

B1502.i.loopexit:                                 ; preds = %B1598.i.loopexit, %B1502.if.i
  %.1060.i = icmp sgt i64 %.1007.i.0193, 1
  br i1 %.1060.i, label %B1502.if.i, label %B1276.i.loopexit

B1598.i.loopexit:                                 ; preds = %B226.if.i, %B1598.if.i
  %.1186.i = icmp sgt i64 %.1133.i.0190, 1
  br i1 %.1186.i, label %B1598.if.i, label %B1502.i.loopexit

B586.if.i:                                        ; preds = %B586.if.i.lr.ph, %B584.i.loopexit
  %.362.i.0200 = phi i64 [ %.372.i, %B586.if.i.lr.ph ], [ %.427.i, %B584.i.loopexit ]
  %.359.i.0199 = phi i64 [ %0, %B586.if.i.lr.ph ], [ %.431.i, %B584.i.loopexit ]
  %.427.i = add nsw i64 %.362.i.0200, -1
  %.431.i = add i64 %.359.i.0199, 1
  %1 = urem i64 %.359.i.0199, %.140.i
  %.499.i = load ptr, ptr %.498.i, align 8, !noalias !0
  %.500.i = getelementptr i8, ptr %.499.i, i64 %.497.i
  %.507.i = mul i64 %.506.i, %1
  %.508.i = getelementptr i8, ptr %.500.i, i64 %.507.i
  %.547.i = load ptr, ptr %.546.i, align 8, !noalias !0
  %.548.i = getelementptr i8, ptr %.547.i, i64 %.545.i
  %.554.i = mul i64 %.238.i.reass.reass, %.359.i.0199
  %.555.i = getelementptr i8, ptr %.548.i, i64 %.554.i
  %.594.i = load ptr, ptr %.593.i, align 8, !noalias !0
  %.595.i = getelementptr i8, ptr %.594.i, i64 %.592.i
  %.601.i = mul i64 %.600.i, %.359.i.0199
  %.602.i = getelementptr i8, ptr %.595.i, i64 %.601.i
  br i1 %.641.not.i, label %B1160.i, label %B1062.i

B1190.if.i:                                       ; preds = %B1160.i, %B1190.if.i
  %.718.i.0183 = phi i64 [ %.787.i, %B1190.if.i ], [ 0, %B1160.i ]
  %.787.i = add nuw nsw i64 %.718.i.0183, 1
  %2 = shl nsw i64 %.718.i.0183, 6
  %.815.i = getelementptr i8, ptr %.602.i, i64 %2
  store <16 x float> %start.2.1.i, ptr %.815.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.332.i, %.787.i
  br i1 %exitcond.not, label %B1246.i, label %B1190.if.i

B1278.if.i:                                       ; preds = %B1278.if.i.lr.ph, %B1276.i.loopexit
  %.849.i.0195 = phi i64 [ 0, %B1278.if.i.lr.ph ], [ %.919.i, %B1276.i.loopexit ]
  %.919.i = add nuw nsw i64 %.849.i.0195, 1
  %.949.i = udiv i64 %.849.i.0195, %.72.i
  %.1245.i.recomposed = urem i64 %.849.i.0195, %.72.i
  %.955.i = udiv i64 %.949.i, %.40.i
  %.963.i.recomposed = urem i64 %.949.i, %.40.i
  %.968.i = shl nsw i64 %.849.i.0195, 6
  %.970.i = getelementptr i8, ptr %.508.i, i64 %.968.i
  %.971.i = load <16 x float>, ptr %.970.i, align 4, !noalias !0
  %.36.i.i = mul nsw i64 %.35.i.i, %.955.i
  %.66.i.i = sub nsw i64 %.36.i.i, %.65.i.i
  %.6.i141 = sub i64 0, %.66.i.i
  %.8.i142 = tail call i64 @llvm.smax.i64(i64 %.6.i141, i64 0)
  %.10.i144 = add i64 %.9.i143, %.8.i142
  %.11.i = udiv i64 %.10.i144, %.36.i107
  %.8.i43 = sub nsw i64 %.272.i, %.66.i.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i43, i64 0)
  %.12.i = add i64 %.9.i143, %.10.i
  %.13.i = udiv i64 %.12.i, %.36.i107
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.236.i, i64 %.13.i)
  %.1017.i = sub i64 %.15.i, %.11.i
  %.1060.i191.not = icmp slt i64 %.1017.i, 1
  br i1 %.1060.i191.not, label %B1276.i.loopexit, label %B1502.if.i.lr.ph

B1502.if.i.lr.ph:                                 ; preds = %B1278.if.i
  %.961.i = mul nsw i64 %.955.i, %.40.i
  %.35.i.i111 = load i64, ptr %.34.i.i110, align 8, !noalias !9
  %.36.i.i112 = mul nsw i64 %.35.i.i111, %.963.i.recomposed
  %.65.i.i114 = load i64, ptr %.64.i.i113, align 8, !noalias !9
  %.66.i.i115 = sub nsw i64 %.36.i.i112, %.65.i.i114
  %.36.i118 = load i64, ptr %.35.i117, align 8, !noalias !14
  %.6.i145 = sub i64 0, %.66.i.i115
  %.8.i146 = tail call i64 @llvm.smax.i64(i64 %.6.i145, i64 0)
  %.9.i147 = add i64 %.36.i118, -1
  %.10.i148 = add i64 %.9.i147, %.8.i146
  %.11.i149 = udiv i64 %.10.i148, %.36.i118
  %.8.i45 = sub nsw i64 %.301.i, %.66.i.i115
  %.10.i46 = tail call i64 @llvm.smax.i64(i64 %.8.i45, i64 0)
  %.12.i48 = add i64 %.9.i147, %.10.i46
  %.13.i49 = udiv i64 %.12.i48, %.36.i118
  %.15.i50 = tail call i64 @llvm.smin.i64(i64 %.172.i, i64 %.13.i49)
  %.1143.i = sub i64 %.15.i50, %.11.i149
  %spec.select180 = tail call i64 @llvm.smax.i64(i64 %.1143.i, i64 0)
  %.1186.i188.not = icmp slt i64 %.1143.i, 1
  %.1243.i = mul nsw i64 %.949.i, %.72.i
  br label %B1502.if.i

B1502.if.i:                                       ; preds = %B1502.if.i.lr.ph, %B1502.i.loopexit
  %.1007.i.0193 = phi i64 [ %.1017.i, %B1502.if.i.lr.ph ], [ %.1069.i, %B1502.i.loopexit ]
  %.1004.i.0192 = phi i64 [ %.11.i, %B1502.if.i.lr.ph ], [ %.1073.i, %B1502.i.loopexit ]
  %.1069.i = add nsw i64 %.1007.i.0193, -1
  %.1073.i = add i64 %.1004.i.0192, 1
  br i1 %.1186.i188.not, label %B1502.i.loopexit, label %B1598.if.i.lr.ph

B1598.if.i.lr.ph:                                 ; preds = %B1502.if.i
  %.1226.i = mul nsw i64 %.1004.i.0192, %.172.i
  %.37.i = mul nsw i64 %.1004.i.0192, %.36.i107
  %.39.i169 = add nsw i64 %.37.i, %.66.i.i
  %.99.i = mul nsw i64 %.39.i169, %.301.i
  %.70.i = add i64 %.66.i.i115, %.99.i
  %.40.i2 = load i64, ptr %.39.i1, align 8, !noalias !15
  %.35.i74 = load i64, ptr %.34.i73, align 8, !noalias !18
  %.36.i = mul nsw i64 %.35.i74, %.1245.i.recomposed
  %.65.i = load i64, ptr %.64.i75, align 8, !noalias !18
  %.66.i = sub nsw i64 %.36.i, %.65.i
  %.45.i = shl nsw i64 %.66.i, 6
  %invariant.gep = getelementptr i8, ptr %.602.i, i64 %.45.i
  %.6.i150 = sub i64 0, %.66.i
  %.8.i151 = tail call i64 @llvm.smax.i64(i64 %.6.i150, i64 0)
  %.9.i152 = add i64 %.40.i2, -1
  %.10.i153 = add i64 %.9.i152, %.8.i151
  %.11.i154 = udiv i64 %.10.i153, %.40.i2
  %.8.i51 = sub nsw i64 %.331.i, %.66.i
  %.10.i52 = tail call i64 @llvm.smax.i64(i64 %.8.i51, i64 0)
  %.12.i54 = add i64 %.9.i152, %.10.i52
  %.13.i55 = udiv i64 %.12.i54, %.40.i2
  %.15.i56 = tail call i64 @llvm.smin.i64(i64 %.204.i, i64 %.13.i55)
  %.88.i = sub i64 %.15.i56, %.11.i154
  %spec.select181 = tail call i64 @llvm.smax.i64(i64 %.88.i, i64 0)
  %.133.i185.not = icmp slt i64 %.88.i, 1
  %.172.i5 = shl i64 %.40.i2, 6
  br label %B1598.if.i

B1598.if.i:                                       ; preds = %B1598.if.i.lr.ph, %B1598.i.loopexit
  %.1133.i.0190 = phi i64 [ %spec.select180, %B1598.if.i.lr.ph ], [ %.1195.i, %B1598.i.loopexit ]
  %.1130.i.0189 = phi i64 [ %.11.i149, %B1598.if.i.lr.ph ], [ %.1199.i, %B1598.i.loopexit ]
  %.1195.i = add nsw i64 %.1133.i.0190, -1
  %.1199.i = add i64 %.1130.i.0189, 1
  %.1227.i = add nsw i64 %.1130.i.0189, %.1226.i
  %.1230.i = mul i64 %.1229.i, %.1227.i
  %.1232.i = getelementptr i8, ptr %.555.i, i64 %.1230.i
  %.68.i = mul nsw i64 %.36.i118, %.1130.i.0189
  %.100.i = add i64 %.70.i, %.68.i
  %.1238.i = mul i64 %.129.i, %.100.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.1238.i
  br i1 %.133.i185.not, label %B1598.i.loopexit, label %B226.if.i

B226.if.i:                                        ; preds = %B1598.if.i, %B226.if.i
  %.75.i.0187 = phi i64 [ %.146.i, %B226.if.i ], [ %.11.i154, %B1598.if.i ]
  %.78.i.0186 = phi i64 [ %.142.i, %B226.if.i ], [ %spec.select181, %B1598.if.i ]
  %.142.i = add nsw i64 %.78.i.0186, -1
  %.146.i = add i64 %.75.i.0187, 1
  %.173.i = mul i64 %.172.i5, %.75.i.0187
  %.174.i = shl nsw i64 %.75.i.0187, 6
  %.176.i = getelementptr i8, ptr %.1232.i, i64 %.174.i
  %.177.i = load <16 x float>, ptr %.176.i, align 4, !noalias !15
  %.179.i = getelementptr i8, ptr %gep, i64 %.173.i
  %.180.i = load <16 x float>, ptr %.179.i, align 4, !noalias !15
  %.182.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.177.i, <16 x float> %.971.i, <16 x float> %.180.i)
  store <16 x float> %.182.i, ptr %.179.i, align 4, !noalias !15
  %.133.i = icmp sgt i64 %.78.i.0186, 1
  br i1 %.133.i, label %B226.if.i, label %B1598.i.loopexit

f32_depthwise_transposed.body.exit:               ; preds = %B584.i.loopexit, %.6
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
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_gradient_before.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_gradient_before.body"}
!6 = distinct !{!6, !7, !"f32_depthwise_gradient_first.body: %retptr"}
!7 = distinct !{!7, !"f32_depthwise_gradient_first.body"}
!8 = !{!6, !1}
!9 = !{!10, !12, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_gradient_before.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_gradient_before.body"}
!12 = distinct !{!12, !13, !"f32_depthwise_gradient_first.body: %retptr"}
!13 = distinct !{!13, !"f32_depthwise_gradient_first.body"}
!14 = !{!12, !1}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_transposed_row.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_transposed_row.body"}
!18 = !{!19, !16, !1}
!19 = distinct !{!19, !20, !"f32_depthwise_gradient_before.body: %retptr"}
!20 = distinct !{!20, !"f32_depthwise_gradient_before.body"}
